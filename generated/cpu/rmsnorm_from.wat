(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128)
    v128.const i32x4 0x44800000 0x44800000 0x44800000 0x44800000
    local.set 25
    v128.const i32x4 0x358637bd 0x358637bd 0x358637bd 0x358637bd
    local.set 27
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 30
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 41
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 42
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 43
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 44
    local.get 2
    i32.load offset=4
    local.set 4
    local.get 2
    i32.load offset=8
    local.set 5
    local.get 2
    i32.load offset=16
    local.set 6
    local.get 2
    i32.load offset=24
    local.set 7
    local.get 2
    i32.load offset=32
    local.set 8
    local.get 2
    i32.load
    local.set 9
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 4
        i32.const 16
        i32.mul
        local.set 10
        local.get 4
        i32.const 1024
        i32.mul
        local.set 11
        local.get 4
        i32.const 1024
        i32.mul
        local.set 12
        local.get 0
        local.get 4
        i32.lt_u
        local.set 13
        i32.const 16
        i32.const 0
        local.get 13
        select
        local.set 14
        local.get 6
        local.get 0
        i32.const 16
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 16
        local.get 14
        i32.const -4
        i32.and
        local.set 17
        i32.const 16
        local.get 17
        i32.const 16
        local.get 17
        i32.lt_s
        select
        local.set 18
        i32.const 0
        local.set 19
        local.get 19
        local.get 18
        i32.lt_s
        if
          loop
            local.get 16
            local.get 15
            local.get 19
            i32.const 4
            i32.mul
            i32.add
            v128.load
            f32x4.add
            local.set 16
            local.get 19
            i32.const 4
            i32.add
            local.set 19
            local.get 19
            local.get 18
            i32.lt_s
            br_if 0
          end
        end
        local.get 18
        local.set 19
        local.get 19
        i32.const 16
        i32.lt_s
        if
          loop
            local.get 16
            local.get 15
            local.get 19
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 19
            i32.sub
            local.get 14
            local.get 19
            i32.sub
            call $load_some_f32_4
            f32x4.add
            local.set 16
            local.get 19
            i32.const 4
            i32.add
            local.set 19
            local.get 19
            i32.const 16
            i32.lt_s
            br_if 0
          end
        end
        local.get 16
        local.get 16
        local.get 16
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.set 20
        local.get 20
        local.get 20
        local.get 20
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.add
        local.set 21
        local.get 0
        local.get 4
        i32.lt_u
        local.set 19
        i32.const 1024
        i32.const 0
        local.get 19
        select
        local.set 22
        local.get 5
        local.get 0
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 23
        local.get 21
        local.get 25
        f32x4.div
        local.set 24
        local.get 24
        local.get 27
        f32x4.add
        local.set 26
        local.get 26
        local.set 28
        local.get 30
        local.get 28
        f32x4.sqrt
        f32x4.div
        local.set 29
        local.get 0
        local.get 4
        i32.lt_u
        local.set 31
        i32.const 1024
        i32.const 0
        local.get 31
        select
        local.set 32
        local.get 8
        local.get 0
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 33
        local.get 22
        i32.const -4
        i32.and
        local.set 34
        i32.const 1024
        local.get 34
        i32.const 1024
        local.get 34
        i32.lt_s
        select
        local.set 35
        local.get 32
        i32.const -4
        i32.and
        local.set 36
        local.get 35
        local.get 36
        local.get 35
        local.get 36
        i32.lt_s
        select
        local.set 37
        i32.const 0
        local.set 38
        local.get 38
        local.get 37
        i32.lt_s
        if
          loop
            local.get 23
            local.get 38
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.get 29
            f32x4.mul
            local.get 7
            local.get 38
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            f32x4.mul
            local.set 39
            local.get 39
            local.get 41
            i32x4.add
            local.get 39
            i32.const 16
            i32x4.shr_u
            local.get 42
            v128.and
            i32x4.add
            local.get 43
            v128.and
            local.get 44
            local.get 39
            local.get 39
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 40
            local.get 40
            local.get 40
            i16x8.narrow_i32x4_u
            local.set 40
            local.get 33
            local.get 38
            i32.const 2
            i32.mul
            i32.add
            local.get 40
            v128.store64_lane 0
            local.get 38
            i32.const 4
            i32.add
            local.set 38
            local.get 38
            local.get 37
            i32.lt_s
            br_if 0
          end
        end
        local.get 37
        local.set 38
        local.get 38
        local.get 32
        i32.lt_s
        if
          loop
            local.get 33
            local.get 38
            i32.const 2
            i32.mul
            i32.add
            local.get 23
            local.get 38
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 38
            i32.sub
            local.get 22
            local.get 38
            i32.sub
            call $load_some_bf16_2
            local.get 29
            f32x4.mul
            local.get 7
            local.get 38
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 38
            i32.sub
            i32.const 1024
            local.get 38
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            i32.const 0
            local.get 38
            i32.sub
            local.get 32
            local.get 38
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 38
            i32.const 4
            i32.add
            local.set 38
            local.get 38
            local.get 32
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
  (func $load_some_f32_4 (export "load_some_f32_4") (param i32 i32 i32) (result v128)
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
      i32.load
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
      i32.load offset=4
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
      i32.load offset=8
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
      i32.load offset=12
      i32x4.replace_lane 3
      local.set 3
    end
    local.get 3
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
