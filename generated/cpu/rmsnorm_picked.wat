(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128)
    v128.const i32x4 0x44800000 0x44800000 0x44800000 0x44800000
    local.set 32
    v128.const i32x4 0x358637bd 0x358637bd 0x358637bd 0x358637bd
    local.set 34
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 37
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 48
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 49
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 50
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 51
    local.get 2
    i32.load offset=4
    local.set 4
    local.get 2
    i32.load offset=8
    local.set 5
    local.get 2
    i32.load offset=12
    local.set 6
    local.get 2
    i32.load offset=20
    local.set 7
    local.get 2
    i32.load offset=28
    local.set 8
    local.get 2
    i32.load offset=36
    local.set 9
    local.get 2
    i32.load
    local.set 10
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 4
        local.get 0
        i32.sub
        local.set 11
        i32.const 1
        local.get 11
        i32.const 1
        local.get 11
        i32.lt_s
        select
        local.set 12
        local.get 12
        i32.const 0
        i32.const 0
        local.get 12
        i32.lt_s
        select
        local.set 13
        local.get 7
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 14
        i32.const 0
        local.set 15
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 13
        i32.lt_s
        i32.and
        if
          local.get 14
          i32.load
          local.set 15
        end
        local.get 5
        i32.const 1024
        i32.mul
        local.set 16
        local.get 4
        i32.const 1024
        i32.mul
        local.set 17
        local.get 15
        local.get 5
        i32.lt_u
        local.set 18
        i32.const 1024
        i32.const 0
        local.get 18
        select
        local.set 19
        local.get 6
        local.get 15
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 20
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 21
        local.get 19
        i32.const -4
        i32.and
        local.set 22
        i32.const 1024
        local.get 22
        i32.const 1024
        local.get 22
        i32.lt_s
        select
        local.set 23
        i32.const 0
        local.set 24
        local.get 24
        local.get 23
        i32.lt_s
        if
          loop
            local.get 20
            local.get 24
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 25
            local.get 21
            local.get 25
            local.get 25
            f32x4.mul
            f32x4.add
            local.set 21
            local.get 24
            i32.const 4
            i32.add
            local.set 24
            local.get 24
            local.get 23
            i32.lt_s
            br_if 0
          end
        end
        local.get 23
        local.set 24
        local.get 24
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 20
            local.get 24
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 24
            i32.sub
            local.get 19
            local.get 24
            i32.sub
            call $load_some_bf16_2
            local.set 26
            local.get 21
            local.get 26
            local.get 26
            f32x4.mul
            f32x4.add
            local.set 21
            local.get 24
            i32.const 4
            i32.add
            local.set 24
            local.get 24
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 21
        local.get 21
        local.get 21
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.set 27
        local.get 27
        local.get 27
        local.get 27
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.add
        local.set 28
        local.get 15
        local.get 5
        i32.lt_u
        local.set 24
        i32.const 1024
        i32.const 0
        local.get 24
        select
        local.set 29
        local.get 6
        local.get 15
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 30
        local.get 28
        local.get 32
        f32x4.div
        local.set 31
        local.get 31
        local.get 34
        f32x4.add
        local.set 33
        local.get 33
        local.set 35
        local.get 37
        local.get 35
        f32x4.sqrt
        f32x4.div
        local.set 36
        local.get 0
        local.get 4
        i32.lt_u
        local.set 38
        i32.const 1024
        i32.const 0
        local.get 38
        select
        local.set 39
        local.get 9
        local.get 0
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 40
        local.get 29
        i32.const -4
        i32.and
        local.set 41
        i32.const 1024
        local.get 41
        i32.const 1024
        local.get 41
        i32.lt_s
        select
        local.set 42
        local.get 39
        i32.const -4
        i32.and
        local.set 43
        local.get 42
        local.get 43
        local.get 42
        local.get 43
        i32.lt_s
        select
        local.set 44
        i32.const 0
        local.set 45
        local.get 45
        local.get 44
        i32.lt_s
        if
          loop
            local.get 30
            local.get 45
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.get 36
            f32x4.mul
            local.get 8
            local.get 45
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            f32x4.mul
            local.set 46
            local.get 46
            local.get 48
            i32x4.add
            local.get 46
            i32.const 16
            i32x4.shr_u
            local.get 49
            v128.and
            i32x4.add
            local.get 50
            v128.and
            local.get 51
            local.get 46
            local.get 46
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 47
            local.get 47
            local.get 47
            i16x8.narrow_i32x4_u
            local.set 47
            local.get 40
            local.get 45
            i32.const 2
            i32.mul
            i32.add
            local.get 47
            v128.store64_lane 0
            local.get 45
            i32.const 4
            i32.add
            local.set 45
            local.get 45
            local.get 44
            i32.lt_s
            br_if 0
          end
        end
        local.get 44
        local.set 45
        local.get 45
        local.get 39
        i32.lt_s
        if
          loop
            local.get 40
            local.get 45
            i32.const 2
            i32.mul
            i32.add
            local.get 30
            local.get 45
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 45
            i32.sub
            local.get 29
            local.get 45
            i32.sub
            call $load_some_bf16_2
            local.get 36
            f32x4.mul
            local.get 8
            local.get 45
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 45
            i32.sub
            i32.const 1024
            local.get 45
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            i32.const 0
            local.get 45
            i32.sub
            local.get 39
            local.get 45
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 45
            i32.const 4
            i32.add
            local.set 45
            local.get 45
            local.get 39
            i32.lt_s
            br_if 0
          end
        end
        local.get 0
        i32.const 1
        i32.add
        local.set 0
        local.get 0
        local.get 1
        i32.lt_s
        br_if 0
      end
    end
  )
  (func $load_some_bf16_2 (export "load_some_bf16_2") (param i32 i32 i32) (result v128)
    (local v128)
    local.get 1
    i32.const 0
    i32.le_s
    i32.const 0
    local.get 2
    i32.lt_s
    i32.and
    if
      local.get 3
      local.get 0
      i32.load16_u
      i32x4.replace_lane 0
      local.set 3
    end
    local.get 1
    i32.const 1
    i32.le_s
    i32.const 1
    local.get 2
    i32.lt_s
    i32.and
    if
      local.get 3
      local.get 0
      i32.load16_u offset=2
      i32x4.replace_lane 1
      local.set 3
    end
    local.get 1
    i32.const 2
    i32.le_s
    i32.const 2
    local.get 2
    i32.lt_s
    i32.and
    if
      local.get 3
      local.get 0
      i32.load16_u offset=4
      i32x4.replace_lane 2
      local.set 3
    end
    local.get 1
    i32.const 3
    i32.le_s
    i32.const 3
    local.get 2
    i32.lt_s
    i32.and
    if
      local.get 3
      local.get 0
      i32.load16_u offset=6
      i32x4.replace_lane 3
      local.set 3
    end
    local.get 3
    i32.const 16
    i32x4.shl
  )
  (func $store_some_bf16_2 (export "store_some_bf16_2") (param i32 v128 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128)
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 5
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 6
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 7
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 8
    local.get 1
    local.set 4
    local.get 4
    local.get 5
    i32x4.add
    local.get 4
    i32.const 16
    i32x4.shr_u
    local.get 6
    v128.and
    i32x4.add
    local.get 7
    v128.and
    local.get 8
    local.get 4
    local.get 4
    f32x4.eq
    v128.bitselect
    i32.const 16
    i32x4.shr_u
    local.set 1
    local.get 2
    i32.const 0
    i32.le_s
    i32.const 0
    local.get 3
    i32.lt_s
    i32.and
    if
      local.get 0
      local.get 1
      i32x4.extract_lane 0
      i32.store16
    end
    local.get 2
    i32.const 1
    i32.le_s
    i32.const 1
    local.get 3
    i32.lt_s
    i32.and
    if
      local.get 0
      local.get 1
      i32x4.extract_lane 1
      i32.store16 offset=2
    end
    local.get 2
    i32.const 2
    i32.le_s
    i32.const 2
    local.get 3
    i32.lt_s
    i32.and
    if
      local.get 0
      local.get 1
      i32x4.extract_lane 2
      i32.store16 offset=4
    end
    local.get 2
    i32.const 3
    i32.le_s
    i32.const 3
    local.get 3
    i32.lt_s
    i32.and
    if
      local.get 0
      local.get 1
      i32x4.extract_lane 3
      i32.store16 offset=6
    end
    i32.const 0
  )
)
