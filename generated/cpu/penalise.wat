(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128)
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 32
    local.get 2
    i32.load offset=8
    local.set 4
    local.get 2
    i32.load offset=12
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
    i32.load offset=40
    local.set 9
    local.get 2
    i32.load offset=48
    local.set 10
    local.get 2
    i32.load
    local.set 11
    local.get 2
    i32.load offset=4
    local.set 12
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 0
        local.get 11
        i32.rem_u
        local.set 13
        local.get 0
        local.get 11
        i32.div_u
        local.set 14
        local.get 4
        i32.const 5
        i32.mul
        local.set 15
        local.get 13
        local.get 4
        i32.lt_u
        local.set 16
        i32.const 1
        i32.const 0
        local.get 16
        select
        local.set 17
        local.get 7
        local.get 13
        i32.const 5
        i32.mul
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
        local.get 4
        i32.const 5
        i32.mul
        local.set 20
        local.get 13
        local.get 4
        i32.lt_u
        local.set 21
        i32.const 1
        i32.const 0
        local.get 21
        select
        local.set 22
        local.get 7
        local.get 13
        i32.const 5
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 23
        i32.const 0
        local.set 24
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 22
        i32.lt_s
        i32.and
        if
          local.get 23
          i32.load
          local.set 24
        end
        local.get 4
        i32.const 5
        i32.mul
        local.set 25
        local.get 13
        local.get 4
        i32.lt_u
        local.set 26
        i32.const 1
        i32.const 0
        local.get 26
        select
        local.set 27
        local.get 7
        local.get 13
        i32.const 5
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 28
        i32.const 0
        local.set 29
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 27
        i32.lt_s
        i32.and
        if
          local.get 28
          i32.load
          local.set 29
        end
        local.get 29
        i32x4.splat
        local.set 30
        local.get 32
        local.get 30
        f32x4.div
        local.set 31
        local.get 4
        i32.const 5
        i32.mul
        local.set 33
        local.get 13
        local.get 4
        i32.lt_u
        local.set 34
        i32.const 1
        i32.const 0
        local.get 34
        select
        local.set 35
        local.get 7
        local.get 13
        i32.const 5
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 36
        i32.const 0
        local.set 37
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 35
        i32.lt_s
        i32.and
        if
          local.get 36
          i32.load
          local.set 37
        end
        local.get 37
        i32x4.splat
        local.set 38
        local.get 4
        i32.const 5
        i32.mul
        local.set 39
        local.get 13
        local.get 4
        i32.lt_u
        local.set 40
        i32.const 1
        i32.const 0
        local.get 40
        select
        local.set 41
        local.get 7
        local.get 13
        i32.const 5
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 42
        i32.const 0
        local.set 43
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 41
        i32.lt_s
        i32.and
        if
          local.get 42
          i32.load
          local.set 43
        end
        local.get 43
        i32x4.splat
        local.set 44
        local.get 14
        i32.const 1024
        i32.mul
        local.set 45
        i32.const 151936
        local.get 45
        i32.sub
        local.set 46
        i32.const 1024
        local.get 46
        i32.const 1024
        local.get 46
        i32.lt_s
        select
        local.set 47
        local.get 47
        i32.const 0
        i32.const 0
        local.get 47
        i32.lt_s
        select
        local.set 48
        local.get 4
        i32.const 151936
        i32.mul
        local.set 49
        local.get 14
        i32.const 1024
        i32.mul
        local.set 50
        i32.const 151936
        local.get 50
        i32.sub
        local.set 51
        i32.const 1024
        local.get 51
        i32.const 1024
        local.get 51
        i32.lt_s
        select
        local.set 52
        local.get 52
        i32.const 0
        i32.const 0
        local.get 52
        i32.lt_s
        select
        local.set 53
        local.get 5
        i32.const 151936
        i32.mul
        local.set 54
        local.get 14
        i32.const 1024
        i32.mul
        local.set 55
        i32.const 151936
        local.get 55
        i32.sub
        local.set 56
        i32.const 1024
        local.get 56
        i32.const 1024
        local.get 56
        i32.lt_s
        select
        local.set 57
        local.get 57
        i32.const 0
        i32.const 0
        local.get 57
        i32.lt_s
        select
        local.set 58
        local.get 5
        i32.const 151936
        i32.mul
        local.set 59
        local.get 14
        i32.const 1024
        i32.mul
        local.set 60
        i32.const 151936
        local.get 60
        i32.sub
        local.set 61
        i32.const 1024
        local.get 61
        i32.const 1024
        local.get 61
        i32.lt_s
        select
        local.set 62
        local.get 62
        i32.const 0
        i32.const 0
        local.get 62
        i32.lt_s
        select
        local.set 63
        local.get 4
        i32.const 151936
        i32.mul
        local.set 64
        local.get 19
        local.get 5
        i32.lt_u
        local.set 65
        local.get 58
        i32.const 0
        local.get 65
        select
        local.set 66
        local.get 8
        local.get 19
        i32.const 151936
        i32.mul
        local.get 55
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 67
        local.get 13
        local.get 4
        i32.lt_u
        local.set 68
        local.get 48
        i32.const 0
        local.get 68
        select
        local.set 69
        local.get 6
        local.get 13
        i32.const 151936
        i32.mul
        local.get 45
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 70
        local.get 24
        local.get 5
        i32.lt_u
        local.set 71
        local.get 53
        i32.const 0
        local.get 71
        select
        local.set 72
        local.get 9
        local.get 24
        i32.const 151936
        i32.mul
        local.get 50
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 73
        local.get 13
        local.get 4
        i32.lt_u
        local.set 74
        local.get 63
        i32.const 0
        local.get 74
        select
        local.set 75
        local.get 10
        local.get 13
        i32.const 151936
        i32.mul
        local.get 60
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 76
        local.get 66
        i32.const -4
        i32.and
        local.set 77
        i32.const 1024
        local.get 77
        i32.const 1024
        local.get 77
        i32.lt_s
        select
        local.set 78
        local.get 69
        i32.const -4
        i32.and
        local.set 79
        local.get 78
        local.get 79
        local.get 78
        local.get 79
        i32.lt_s
        select
        local.set 80
        local.get 72
        i32.const -4
        i32.and
        local.set 81
        local.get 80
        local.get 81
        local.get 80
        local.get 81
        i32.lt_s
        select
        local.set 82
        local.get 75
        i32.const -4
        i32.and
        local.set 83
        local.get 82
        local.get 83
        local.get 82
        local.get 83
        i32.lt_s
        select
        local.set 84
        i32.const 0
        local.set 85
        local.get 85
        local.get 84
        i32.lt_s
        if
          loop
            local.get 67
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 86
            local.get 70
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 73
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            v128.load
            f32x4.add
            local.set 87
            local.get 86
            i32.const 1
            i32x4.shr_u
            local.set 88
            local.get 76
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            local.get 87
            local.get 31
            local.get 30
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 87
            f32x4.lt
            v128.bitselect
            f32x4.mul
            local.get 87
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 86
            i32x4.lt_u
            v128.bitselect
            local.get 88
            f32x4.convert_i32x4_u
            local.get 38
            f32x4.mul
            f32x4.sub
            local.get 44
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 88
            i32x4.lt_u
            v128.bitselect
            f32x4.sub
            v128.store
            local.get 85
            i32.const 4
            i32.add
            local.set 85
            local.get 85
            local.get 84
            i32.lt_s
            br_if 0
          end
        end
        local.get 84
        local.set 85
        local.get 85
        local.get 75
        i32.lt_s
        if
          loop
            local.get 67
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 85
            i32.sub
            local.get 66
            local.get 85
            i32.sub
            call $load_some_u32_4
            local.set 89
            local.get 70
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 85
            i32.sub
            local.get 69
            local.get 85
            i32.sub
            call $load_some_f32_4
            local.get 73
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 85
            i32.sub
            local.get 72
            local.get 85
            i32.sub
            call $load_some_f32_4
            f32x4.add
            local.set 90
            local.get 89
            i32.const 1
            i32x4.shr_u
            local.set 91
            local.get 76
            local.get 85
            i32.const 4
            i32.mul
            i32.add
            local.get 90
            local.get 31
            local.get 30
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 90
            f32x4.lt
            v128.bitselect
            f32x4.mul
            local.get 90
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 89
            i32x4.lt_u
            v128.bitselect
            local.get 91
            f32x4.convert_i32x4_u
            local.get 38
            f32x4.mul
            f32x4.sub
            local.get 44
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 91
            i32x4.lt_u
            v128.bitselect
            f32x4.sub
            i32.const 0
            local.get 85
            i32.sub
            local.get 75
            local.get 85
            i32.sub
            call $store_some_f32_4
            drop
            local.get 85
            i32.const 4
            i32.add
            local.set 85
            local.get 85
            local.get 75
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
  (func $load_some_u32_4 (export "load_some_u32_4") (param i32 i32 i32) (result v128)
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
