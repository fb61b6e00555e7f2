(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128)
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 55
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 56
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
    i32.load offset=44
    local.set 10
    local.get 2
    i32.load offset=52
    local.set 11
    local.get 2
    i32.load offset=60
    local.set 12
    local.get 2
    i32.load offset=68
    local.set 13
    local.get 2
    i32.load
    local.set 14
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 5
        local.get 0
        i32.sub
        local.set 15
        i32.const 1
        local.get 15
        i32.const 1
        local.get 15
        i32.lt_s
        select
        local.set 16
        local.get 16
        i32.const 0
        i32.const 0
        local.get 16
        i32.lt_s
        select
        local.set 17
        local.get 6
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 18
        i32.const 0
        local.set 19
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 17
        i32.lt_s
        i32.and
        if
          local.get 18
          i32.load
          local.set 19
        end
        local.get 19
        i32x4.splat
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i32x4.lt_s
        local.set 20
        local.get 5
        local.get 0
        i32.sub
        local.set 21
        i32.const 1
        local.get 21
        i32.const 1
        local.get 21
        i32.lt_s
        select
        local.set 22
        local.get 22
        i32.const 0
        i32.const 0
        local.get 22
        i32.lt_s
        select
        local.set 23
        local.get 7
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 24
        i32.const 0
        local.set 25
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 23
        i32.lt_s
        i32.and
        if
          local.get 24
          i32.load
          local.set 25
        end
        local.get 4
        local.get 25
        i32.sub
        local.set 26
        i32.const 1
        local.get 26
        i32.const 1
        local.get 26
        i32.lt_s
        select
        local.set 27
        local.get 27
        i32.const 0
        i32.const 0
        local.get 27
        i32.lt_s
        select
        i32.const 0
        local.get 25
        i32.const 0
        i32.ge_s
        select
        local.set 28
        local.get 8
        local.get 25
        i32.const 4
        i32.mul
        i32.add
        local.set 29
        i32.const 0
        local.set 30
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 28
        i32.lt_s
        i32.and
        if
          local.get 29
          i32.load
          local.set 30
        end
        local.get 30
        i32x4.splat
        local.get 19
        i32x4.splat
        local.get 20
        v128.bitselect
        local.set 31
        local.get 5
        i32.const 1024
        i32.mul
        local.set 32
        local.get 5
        i32.const 1024
        i32.mul
        local.set 33
        local.get 5
        i32.const 16
        i32.mul
        local.set 34
        local.get 31
        i32x4.extract_lane 0
        local.set 35
        local.get 35
        i32.const 151936
        i32.lt_u
        local.set 36
        i32.const 1024
        i32.const 0
        local.get 36
        select
        local.set 37
        local.get 9
        local.get 35
        i32.const 32
        i32.div_u
        i32.const 1024
        i32.mul
        i32.const 32
        i32.mul
        local.get 35
        i32.const 32
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 38
        local.get 0
        local.get 5
        i32.lt_u
        local.set 39
        i32.const 1024
        i32.const 0
        local.get 39
        select
        local.set 40
        local.get 10
        local.get 0
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 41
        local.get 0
        local.get 5
        i32.lt_u
        local.set 42
        i32.const 1024
        i32.const 0
        local.get 42
        select
        local.set 43
        local.get 12
        local.get 0
        i32.const 1024
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 44
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 45
        i32.const 0
        local.set 46
        local.get 46
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 38
            local.get 46
            i32.const 64
            i32.mul
            i32.add
            i32.const 0
            local.get 46
            i32.sub
            local.get 37
            local.get 46
            i32.sub
            call $load_some_bf16_64
            local.set 47
            local.get 41
            local.get 46
            i32.const 2
            i32.mul
            i32.add
            local.get 47
            i32.const 0
            local.get 46
            i32.sub
            local.get 40
            local.get 46
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 44
            local.get 46
            i32.const 2
            i32.mul
            i32.add
            local.get 47
            local.get 11
            local.get 46
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 46
            i32.sub
            i32.const 1024
            local.get 46
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            i32.const 0
            local.get 46
            i32.sub
            local.get 43
            local.get 46
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 45
            local.get 47
            local.get 47
            f32x4.mul
            f32x4.add
            local.set 45
            local.get 46
            i32.const 4
            i32.add
            local.set 46
            local.get 46
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 45
        local.get 45
        local.get 45
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.set 48
        local.get 48
        local.get 48
        local.get 48
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.add
        local.set 49
        local.get 0
        local.get 5
        i32.lt_u
        local.set 46
        i32.const 16
        i32.const 0
        local.get 46
        select
        local.set 50
        local.get 13
        local.get 0
        i32.const 16
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 51
        local.get 50
        i32.const -4
        i32.and
        local.set 52
        i32.const 16
        local.get 52
        i32.const 16
        local.get 52
        i32.lt_s
        select
        local.set 53
        i32.const 0
        local.set 54
        local.get 54
        local.get 53
        i32.lt_s
        if
          loop
            local.get 51
            local.get 54
            i32.const 4
            i32.mul
            i32.add
            local.get 49
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 54
            i32x4.splat
            local.get 55
            i32x4.add
            local.get 56
            i32x4.lt_s
            v128.bitselect
            v128.store
            local.get 54
            i32.const 4
            i32.add
            local.set 54
            local.get 54
            local.get 53
            i32.lt_s
            br_if 0
          end
        end
        local.get 53
        local.set 54
        local.get 54
        local.get 50
        i32.lt_s
        if
          loop
            local.get 51
            local.get 54
            i32.const 4
            i32.mul
            i32.add
            local.get 49
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 54
            i32x4.splat
            local.get 55
            i32x4.add
            local.get 56
            i32x4.lt_s
            v128.bitselect
            i32.const 0
            local.get 54
            i32.sub
            local.get 50
            local.get 54
            i32.sub
            call $store_some_f32_4
            drop
            local.get 54
            i32.const 4
            i32.add
            local.set 54
            local.get 54
            local.get 50
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
  (func $load_some_bf16_64 (export "load_some_bf16_64") (param i32 i32 i32) (result v128)
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
      i32.load16_u offset=64
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
      i32.load16_u offset=128
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
      i32.load16_u offset=192
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
  (func $store_some_f32_4 (export "store_some_f32_4") (param i32 v128 i32 i32) (result i32)
    local.get 1
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
      i32.store
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
      i32.store offset=4
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
      i32.store offset=8
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
      i32.store offset=12
    end
    i32.const 0
  )
)
