(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
    i32.load offset=16
    local.set 7
    local.get 2
    i32.load offset=20
    local.set 8
    local.get 2
    i32.load offset=24
    local.set 9
    local.get 2
    i32.load offset=28
    local.set 10
    local.get 2
    i32.load
    local.set 11
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 12
        v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
        local.set 13
        i32.const 0
        local.set 14
        local.get 14
        i32.const 149
        i32.lt_s
        if
          loop
            local.get 14
            i32.const 1024
            i32.mul
            local.set 15
            local.get 14
            i32.const 1024
            i32.mul
            local.set 16
            i32.const 151936
            local.get 16
            i32.sub
            local.set 17
            i32.const 1024
            local.get 17
            i32.const 1024
            local.get 17
            i32.lt_s
            select
            local.set 18
            local.get 18
            i32.const 0
            i32.const 0
            local.get 18
            i32.lt_s
            select
            local.set 19
            local.get 4
            i32.const 151936
            i32.mul
            local.set 20
            local.get 14
            i32.const 1024
            i32.mul
            local.set 21
            i32.const 151936
            local.get 21
            i32.sub
            local.set 22
            i32.const 1024
            local.get 22
            i32.const 1024
            local.get 22
            i32.lt_s
            select
            local.set 23
            local.get 23
            i32.const 0
            i32.const 0
            local.get 23
            i32.lt_s
            select
            local.set 24
            local.get 4
            i32.const 151936
            i32.mul
            local.set 25
            local.get 0
            local.get 4
            i32.lt_u
            local.set 26
            local.get 19
            i32.const 0
            local.get 26
            select
            local.set 27
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 16
            i32.add
            i32.add
            local.set 28
            local.get 0
            local.get 4
            i32.lt_u
            local.set 29
            local.get 24
            i32.const 0
            local.get 29
            select
            local.set 30
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 21
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 31
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 32
            local.get 27
            i32.const -4
            i32.and
            local.set 33
            i32.const 1024
            local.get 33
            i32.const 1024
            local.get 33
            i32.lt_s
            select
            local.set 34
            local.get 30
            i32.const -4
            i32.and
            local.set 35
            local.get 34
            local.get 35
            local.get 34
            local.get 35
            i32.lt_s
            select
            local.set 36
            i32.const 0
            local.set 37
            local.get 37
            local.get 36
            i32.lt_s
            if
              loop
                local.get 37
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 15
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 38
                local.get 32
                local.get 31
                local.get 37
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 38
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 38
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 28
                local.get 37
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                v128.bitselect
                f32x4.max
                local.set 32
                local.get 37
                i32.const 4
                i32.add
                local.set 37
                local.get 37
                local.get 36
                i32.lt_s
                br_if 0
              end
            end
            local.get 36
            local.set 37
            local.get 37
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 37
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 15
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 39
                local.get 32
                local.get 31
                local.get 37
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 37
                i32.sub
                local.get 30
                local.get 37
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 39
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 39
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 28
                local.get 37
                i32.add
                i32.const 0
                local.get 37
                i32.sub
                local.get 27
                local.get 37
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                v128.bitselect
                f32x4.max
                local.set 32
                local.get 37
                i32.const 4
                i32.add
                local.set 37
                local.get 37
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 32
            local.get 32
            local.get 32
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 40
            local.get 40
            local.get 40
            local.get 40
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 41
            local.get 0
            local.get 4
            i32.lt_u
            local.set 37
            local.get 19
            i32.const 0
            local.get 37
            select
            local.set 42
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 16
            i32.add
            i32.add
            local.set 43
            local.get 0
            local.get 4
            i32.lt_u
            local.set 44
            local.get 24
            i32.const 0
            local.get 44
            select
            local.set 45
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 21
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 46
            v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
            local.set 47
            local.get 42
            i32.const -4
            i32.and
            local.set 48
            i32.const 1024
            local.get 48
            i32.const 1024
            local.get 48
            i32.lt_s
            select
            local.set 49
            local.get 45
            i32.const -4
            i32.and
            local.set 50
            local.get 49
            local.get 50
            local.get 49
            local.get 50
            i32.lt_s
            select
            local.set 51
            i32.const 0
            local.set 52
            local.get 52
            local.get 51
            i32.lt_s
            if
              loop
                local.get 52
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 15
                i32x4.splat
                i32x4.add
                local.set 53
                local.get 53
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 54
                local.get 47
                local.get 53
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 46
                local.get 52
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 54
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 54
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 43
                local.get 52
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.get 41
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 47
                local.get 52
                i32.const 4
                i32.add
                local.set 52
                local.get 52
                local.get 51
                i32.lt_s
                br_if 0
              end
            end
            local.get 51
            local.set 52
            local.get 52
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 52
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 15
                i32x4.splat
                i32x4.add
                local.set 55
                local.get 55
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 56
                local.get 47
                local.get 55
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 46
                local.get 52
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 52
                i32.sub
                local.get 45
                local.get 52
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 56
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 56
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 43
                local.get 52
                i32.add
                i32.const 0
                local.get 52
                i32.sub
                local.get 42
                local.get 52
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.get 41
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 47
                local.get 52
                i32.const 4
                i32.add
                local.set 52
                local.get 52
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 47
            local.get 47
            local.get 47
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 57
            local.get 57
            local.get 57
            local.get 57
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 58
            local.get 12
            local.get 41
            f32x4.lt
            local.set 59
            local.get 12
            local.get 41
            f32x4.max
            local.set 60
            local.get 58
            local.get 13
            local.get 59
            v128.bitselect
            local.set 61
            local.get 60
            local.set 62
            local.get 61
            local.set 63
            local.get 62
            local.set 12
            local.get 63
            local.set 13
            local.get 14
            i32.const 1
            i32.add
            local.set 14
            local.get 14
            i32.const 149
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 52
        local.get 0
        local.get 4
        i32.lt_u
        local.set 64
        i32.const 1
        i32.const 0
        local.get 64
        select
        local.set 65
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 66
        i32.const 0
        local.set 67
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 65
        i32.lt_s
        i32.and
        if
          local.get 66
          i32.load
          local.set 67
        end
        local.get 67
        i32x4.splat
        local.set 68
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 68
        f32x4.lt
        local.set 69
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        local.get 68
        f32x4.div
        local.set 70
        local.get 70
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        local.get 69
        v128.bitselect
        local.set 71
        local.get 4
        i32.const 9
        i32.mul
        local.set 72
        local.get 0
        local.get 4
        i32.lt_u
        local.set 73
        i32.const 1
        i32.const 0
        local.get 73
        select
        local.set 74
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 7
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 75
        i32.const 0
        local.set 76
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 74
        i32.lt_s
        i32.and
        if
          local.get 75
          i32.load
          local.set 76
        end
        local.get 76
        i32x4.splat
        local.set 77
        local.get 4
        i32.const 9
        i32.mul
        local.set 78
        local.get 0
        local.get 4
        i32.lt_u
        local.set 79
        i32.const 1
        i32.const 0
        local.get 79
        select
        local.set 80
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 5
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 81
        i32.const 0
        local.set 82
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 80
        i32.lt_s
        i32.and
        if
          local.get 81
          i32.load
          local.set 82
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 82
        i32x4.splat
        i32x4.lt_u
        local.set 83
        local.get 69
        local.get 83
        v128.and
        local.set 84
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 84
        v128.bitselect
        local.set 85
        i32.const 0
        local.set 86
        local.get 86
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 86
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store
            local.get 86
            i32.const 16
            i32.add
            local.set 86
            local.get 86
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 85
        i32x4.extract_lane 0
        local.set 87
        i32.const 0
        local.set 86
        local.get 86
        local.get 87
        i32.lt_s
        if
          loop
            local.get 86
            i32.const 1024
            i32.mul
            local.set 88
            local.get 86
            i32.const 1024
            i32.mul
            local.set 89
            i32.const 151936
            local.get 89
            i32.sub
            local.set 90
            i32.const 1024
            local.get 90
            i32.const 1024
            local.get 90
            i32.lt_s
            select
            local.set 91
            local.get 91
            i32.const 0
            i32.const 0
            local.get 91
            i32.lt_s
            select
            local.set 92
            local.get 4
            i32.const 151936
            i32.mul
            local.set 93
            local.get 86
            i32.const 1024
            i32.mul
            local.set 94
            i32.const 151936
            local.get 94
            i32.sub
            local.set 95
            i32.const 1024
            local.get 95
            i32.const 1024
            local.get 95
            i32.lt_s
            select
            local.set 96
            local.get 96
            i32.const 0
            i32.const 0
            local.get 96
            i32.lt_s
            select
            local.set 97
            local.get 4
            i32.const 151936
            i32.mul
            local.set 98
            local.get 0
            local.get 4
            i32.lt_u
            local.set 99
            local.get 92
            i32.const 0
            local.get 99
            select
            local.set 100
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 89
            i32.add
            i32.add
            local.set 101
            local.get 0
            local.get 4
            i32.lt_u
            local.set 102
            local.get 97
            i32.const 0
            local.get 102
            select
            local.set 103
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 94
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 104
            local.get 100
            i32.const -4
            i32.and
            local.set 105
            i32.const 1024
            local.get 105
            i32.const 1024
            local.get 105
            i32.lt_s
            select
            local.set 106
            local.get 103
            i32.const -4
            i32.and
            local.set 107
            local.get 106
            local.get 107
            local.get 106
            local.get 107
            i32.lt_s
            select
            local.set 108
            i32.const 0
            local.set 109
            local.get 109
            local.get 108
            i32.lt_s
            if
              loop
                local.get 109
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 88
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 110
                local.get 110
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 101
                local.get 109
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 111
                local.get 104
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 110
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 111
                v128.bitselect
                local.set 112
                local.get 3
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 111
                local.get 77
                local.get 112
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=8192
                local.get 112
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 112
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 113
                local.get 3
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                local.get 113
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=12288
                local.get 109
                i32.const 4
                i32.add
                local.set 109
                local.get 109
                local.get 108
                i32.lt_s
                br_if 0
              end
            end
            local.get 108
            local.set 109
            local.get 109
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 109
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 88
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 114
                local.get 114
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 101
                local.get 109
                i32.add
                i32.const 0
                local.get 109
                i32.sub
                local.get 100
                local.get 109
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 115
                local.get 104
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 109
                i32.sub
                local.get 103
                local.get 109
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 114
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 115
                v128.bitselect
                local.set 116
                local.get 3
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 115
                local.get 77
                local.get 116
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=8192
                local.get 116
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 116
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 117
                local.get 3
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                local.get 117
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=12288
                local.get 109
                i32.const 4
                i32.add
                local.set 109
                local.get 109
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 109
            local.get 109
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 109
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=12288
                local.set 118
                local.get 118
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 118
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 119
                  local.get 119
                  local.get 119
                  i32.load
                  local.get 3
                  local.get 109
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8192
                  i32.add
                  i32.store
                end
                local.get 109
                i32.const 1
                i32.add
                local.set 109
                local.get 109
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 86
            i32.const 1
            i32.add
            local.set 86
            local.get 86
            local.get 87
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 120
        i32.const 0
        local.set 109
        local.get 109
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 120
            local.get 3
            local.get 109
            i32.const 4
            i32.mul
            i32.add
            v128.load
            i32x4.add
            local.set 120
            local.get 109
            i32.const 4
            i32.add
            local.set 109
            local.get 109
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 120
        local.get 120
        local.get 120
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 121
        local.get 121
        local.get 121
        local.get 121
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 122
        i32.const 0
        local.set 109
        i32.const 0
        local.set 123
        local.get 123
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 109
            local.get 3
            local.get 123
            i32.const 4
            i32.mul
            i32.add
            i32.load
            i32.add
            local.set 109
            local.get 3
            local.get 123
            i32.const 4
            i32.mul
            i32.add
            local.get 109
            i32.store offset=16384
            local.get 123
            i32.const 1
            i32.add
            local.set 123
            local.get 123
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 82
        i32x4.splat
        local.get 122
        i32x4.min_u
        local.set 124
        local.get 124
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 125
        local.get 82
        i32x4.splat
        local.get 122
        i32x4.min_u
        local.set 126
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 127
        i32.const 0
        local.set 123
        local.get 123
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 127
            local.get 123
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 125
            local.get 122
            local.get 3
            local.get 123
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=16384
            i32x4.sub
            local.get 3
            local.get 123
            i32.const 4
            i32.mul
            i32.add
            v128.load
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 127
            local.get 123
            i32.const 4
            i32.add
            local.set 123
            local.get 123
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 127
        local.get 127
        local.get 127
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 128
        local.get 128
        local.get 128
        local.get 128
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 129
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 130
        i32.const 0
        local.set 123
        local.get 123
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 123
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 131
            local.get 130
            local.get 122
            local.get 3
            local.get 123
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=16384
            i32x4.sub
            local.get 131
            i32x4.add
            local.get 131
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 123
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 129
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 130
            local.get 123
            i32.const 4
            i32.add
            local.set 123
            local.get 123
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 130
        local.get 130
        local.get 130
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 132
        local.get 132
        local.get 132
        local.get 132
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 133
        local.get 126
        local.get 133
        i32x4.sub
        local.set 134
        local.get 129
        i32.const 21
        i32x4.shl
        local.set 135
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 135
        v128.or
        local.set 136
        i32.const 0
        local.set 123
        local.get 123
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 123
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=24576
            local.get 123
            i32.const 16
            i32.add
            local.set 123
            local.get 123
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 85
        i32x4.extract_lane 0
        local.set 137
        i32.const 0
        local.set 123
        local.get 123
        local.get 137
        i32.lt_s
        if
          loop
            local.get 123
            i32.const 1024
            i32.mul
            local.set 138
            local.get 136
            i32.const 21
            i32x4.shr_u
            local.set 139
            local.get 123
            i32.const 1024
            i32.mul
            local.set 140
            i32.const 151936
            local.get 140
            i32.sub
            local.set 141
            i32.const 1024
            local.get 141
            i32.const 1024
            local.get 141
            i32.lt_s
            select
            local.set 142
            local.get 142
            i32.const 0
            i32.const 0
            local.get 142
            i32.lt_s
            select
            local.set 143
            local.get 4
            i32.const 151936
            i32.mul
            local.set 144
            local.get 123
            i32.const 1024
            i32.mul
            local.set 145
            i32.const 151936
            local.get 145
            i32.sub
            local.set 146
            i32.const 1024
            local.get 146
            i32.const 1024
            local.get 146
            i32.lt_s
            select
            local.set 147
            local.get 147
            i32.const 0
            i32.const 0
            local.get 147
            i32.lt_s
            select
            local.set 148
            local.get 4
            i32.const 151936
            i32.mul
            local.set 149
            local.get 0
            local.get 4
            i32.lt_u
            local.set 150
            local.get 143
            i32.const 0
            local.get 150
            select
            local.set 151
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 140
            i32.add
            i32.add
            local.set 152
            local.get 0
            local.get 4
            i32.lt_u
            local.set 153
            local.get 148
            i32.const 0
            local.get 153
            select
            local.set 154
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 145
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 155
            local.get 151
            i32.const -4
            i32.and
            local.set 156
            i32.const 1024
            local.get 156
            i32.const 1024
            local.get 156
            i32.lt_s
            select
            local.set 157
            local.get 154
            i32.const -4
            i32.and
            local.set 158
            local.get 157
            local.get 158
            local.get 157
            local.get 158
            i32.lt_s
            select
            local.set 159
            i32.const 0
            local.set 160
            local.get 160
            local.get 159
            i32.lt_s
            if
              loop
                local.get 160
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 138
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 161
                local.get 161
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 152
                local.get 160
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 162
                local.get 155
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 161
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 162
                v128.bitselect
                local.set 163
                local.get 3
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 162
                local.get 77
                local.get 163
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=32768
                local.get 163
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 163
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 164
                local.get 3
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                local.get 164
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 164
                i32.const 21
                i32x4.shr_u
                local.get 139
                i32x4.eq
                v128.bitselect
                v128.store offset=36864
                local.get 160
                i32.const 4
                i32.add
                local.set 160
                local.get 160
                local.get 159
                i32.lt_s
                br_if 0
              end
            end
            local.get 159
            local.set 160
            local.get 160
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 160
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 138
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 165
                local.get 165
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 152
                local.get 160
                i32.add
                i32.const 0
                local.get 160
                i32.sub
                local.get 151
                local.get 160
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 166
                local.get 155
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 160
                i32.sub
                local.get 154
                local.get 160
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 165
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 166
                v128.bitselect
                local.set 167
                local.get 3
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 166
                local.get 77
                local.get 167
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=32768
                local.get 167
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 167
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 168
                local.get 3
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                local.get 168
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 168
                i32.const 21
                i32x4.shr_u
                local.get 139
                i32x4.eq
                v128.bitselect
                v128.store offset=36864
                local.get 160
                i32.const 4
                i32.add
                local.set 160
                local.get 160
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 160
            local.get 160
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 160
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=36864
                local.set 169
                local.get 169
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 169
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 170
                  local.get 170
                  local.get 170
                  i32.load offset=24576
                  local.get 3
                  local.get 160
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=32768
                  i32.add
                  i32.store offset=24576
                end
                local.get 160
                i32.const 1
                i32.add
                local.set 160
                local.get 160
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 123
            i32.const 1
            i32.add
            local.set 123
            local.get 123
            local.get 137
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 171
        i32.const 0
        local.set 160
        local.get 160
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 171
            local.get 3
            local.get 160
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            i32x4.add
            local.set 171
            local.get 160
            i32.const 4
            i32.add
            local.set 160
            local.get 160
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 171
        local.get 171
        local.get 171
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 172
        local.get 172
        local.get 172
        local.get 172
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 173
        i32.const 0
        local.set 160
        i32.const 0
        local.set 174
        local.get 174
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 160
            local.get 3
            local.get 174
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=24576
            i32.add
            local.set 160
            local.get 3
            local.get 174
            i32.const 4
            i32.mul
            i32.add
            local.get 160
            i32.store offset=40960
            local.get 174
            i32.const 1
            i32.add
            local.set 174
            local.get 174
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 134
        local.get 173
        i32x4.min_u
        local.set 175
        local.get 175
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 176
        local.get 134
        local.get 173
        i32x4.min_u
        local.set 177
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 178
        i32.const 0
        local.set 174
        local.get 174
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 178
            local.get 174
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 176
            local.get 173
            local.get 3
            local.get 174
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=40960
            i32x4.sub
            local.get 3
            local.get 174
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 178
            local.get 174
            i32.const 4
            i32.add
            local.set 174
            local.get 174
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 178
        local.get 178
        local.get 178
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 179
        local.get 179
        local.get 179
        local.get 179
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 180
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 181
        i32.const 0
        local.set 174
        local.get 174
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 174
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            local.set 182
            local.get 181
            local.get 173
            local.get 3
            local.get 174
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=40960
            i32x4.sub
            local.get 182
            i32x4.add
            local.get 182
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 174
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 180
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 181
            local.get 174
            i32.const 4
            i32.add
            local.set 174
            local.get 174
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 181
        local.get 181
        local.get 181
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 183
        local.get 183
        local.get 183
        local.get 183
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 184
        local.get 177
        local.get 184
        i32x4.sub
        local.set 185
        local.get 180
        i32.const 10
        i32x4.shl
        local.set 186
        local.get 136
        local.get 186
        v128.or
        local.set 187
        i32.const 0
        local.set 174
        local.get 174
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 174
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=49152
            local.get 174
            i32.const 16
            i32.add
            local.set 174
            local.get 174
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 85
        i32x4.extract_lane 0
        local.set 188
        i32.const 0
        local.set 174
        local.get 174
        local.get 188
        i32.lt_s
        if
          loop
            local.get 174
            i32.const 1024
            i32.mul
            local.set 189
            local.get 187
            i32.const 10
            i32x4.shr_u
            local.set 190
            local.get 174
            i32.const 1024
            i32.mul
            local.set 191
            i32.const 151936
            local.get 191
            i32.sub
            local.set 192
            i32.const 1024
            local.get 192
            i32.const 1024
            local.get 192
            i32.lt_s
            select
            local.set 193
            local.get 193
            i32.const 0
            i32.const 0
            local.get 193
            i32.lt_s
            select
            local.set 194
            local.get 4
            i32.const 151936
            i32.mul
            local.set 195
            local.get 174
            i32.const 1024
            i32.mul
            local.set 196
            i32.const 151936
            local.get 196
            i32.sub
            local.set 197
            i32.const 1024
            local.get 197
            i32.const 1024
            local.get 197
            i32.lt_s
            select
            local.set 198
            local.get 198
            i32.const 0
            i32.const 0
            local.get 198
            i32.lt_s
            select
            local.set 199
            local.get 4
            i32.const 151936
            i32.mul
            local.set 200
            local.get 0
            local.get 4
            i32.lt_u
            local.set 201
            local.get 194
            i32.const 0
            local.get 201
            select
            local.set 202
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 191
            i32.add
            i32.add
            local.set 203
            local.get 0
            local.get 4
            i32.lt_u
            local.set 204
            local.get 199
            i32.const 0
            local.get 204
            select
            local.set 205
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 196
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 206
            local.get 202
            i32.const -4
            i32.and
            local.set 207
            i32.const 1024
            local.get 207
            i32.const 1024
            local.get 207
            i32.lt_s
            select
            local.set 208
            local.get 205
            i32.const -4
            i32.and
            local.set 209
            local.get 208
            local.get 209
            local.get 208
            local.get 209
            i32.lt_s
            select
            local.set 210
            i32.const 0
            local.set 211
            local.get 211
            local.get 210
            i32.lt_s
            if
              loop
                local.get 211
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 189
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 212
                local.get 212
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 203
                local.get 211
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 213
                local.get 206
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 212
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 213
                v128.bitselect
                local.set 214
                local.get 3
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 213
                local.get 77
                local.get 214
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=53248
                local.get 214
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 214
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 215
                local.get 3
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                local.get 215
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 215
                i32.const 10
                i32x4.shr_u
                local.get 190
                i32x4.eq
                v128.bitselect
                v128.store offset=57344
                local.get 211
                i32.const 4
                i32.add
                local.set 211
                local.get 211
                local.get 210
                i32.lt_s
                br_if 0
              end
            end
            local.get 210
            local.set 211
            local.get 211
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 211
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 189
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 216
                local.get 216
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 203
                local.get 211
                i32.add
                i32.const 0
                local.get 211
                i32.sub
                local.get 202
                local.get 211
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 217
                local.get 206
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 211
                i32.sub
                local.get 205
                local.get 211
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 216
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 217
                v128.bitselect
                local.set 218
                local.get 3
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 217
                local.get 77
                local.get 218
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=53248
                local.get 218
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 218
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 219
                local.get 3
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                local.get 219
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 219
                i32.const 10
                i32x4.shr_u
                local.get 190
                i32x4.eq
                v128.bitselect
                v128.store offset=57344
                local.get 211
                i32.const 4
                i32.add
                local.set 211
                local.get 211
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 211
            local.get 211
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 211
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=57344
                local.set 220
                local.get 220
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 220
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 221
                  local.get 221
                  local.get 221
                  i32.load offset=49152
                  local.get 3
                  local.get 211
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=53248
                  i32.add
                  i32.store offset=49152
                end
                local.get 211
                i32.const 1
                i32.add
                local.set 211
                local.get 211
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 174
            i32.const 1
            i32.add
            local.set 174
            local.get 174
            local.get 188
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 222
        i32.const 0
        local.set 211
        local.get 211
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 222
            local.get 3
            local.get 211
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            i32x4.add
            local.set 222
            local.get 211
            i32.const 4
            i32.add
            local.set 211
            local.get 211
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 222
        local.get 222
        local.get 222
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 223
        local.get 223
        local.get 223
        local.get 223
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 224
        i32.const 0
        local.set 211
        i32.const 0
        local.set 225
        local.get 225
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 211
            local.get 3
            local.get 225
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=49152
            i32.add
            local.set 211
            local.get 3
            local.get 225
            i32.const 4
            i32.mul
            i32.add
            local.get 211
            i32.store offset=61440
            local.get 225
            i32.const 1
            i32.add
            local.set 225
            local.get 225
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 185
        local.get 224
        i32x4.min_u
        local.set 226
        local.get 226
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 227
        local.get 185
        local.get 224
        i32x4.min_u
        local.set 228
        local.get 4
        i32.const 9
        i32.mul
        local.set 225
        local.get 0
        local.get 4
        i32.lt_u
        local.set 229
        i32.const 1
        i32.const 0
        local.get 229
        select
        local.set 230
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 6
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 231
        i32.const 0
        local.set 232
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 230
        i32.lt_s
        i32.and
        if
          local.get 231
          i32.load
          local.set 232
        end
        local.get 232
        i32x4.splat
        local.set 233
        local.get 233
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        f32x4.lt
        local.set 234
        local.get 69
        local.get 234
        v128.and
        local.set 235
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 235
        v128.bitselect
        local.set 236
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 237
        i32.const 0
        local.set 238
        local.get 238
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 237
            local.get 238
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 227
            local.get 224
            local.get 3
            local.get 238
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.sub
            local.get 3
            local.get 238
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 237
            local.get 238
            i32.const 4
            i32.add
            local.set 238
            local.get 238
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 237
        local.get 237
        local.get 237
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 239
        local.get 239
        local.get 239
        local.get 239
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 240
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 241
        i32.const 0
        local.set 238
        local.get 238
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 238
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            local.set 242
            local.get 241
            local.get 224
            local.get 3
            local.get 238
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.sub
            local.get 242
            i32x4.add
            local.get 242
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 238
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 240
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 241
            local.get 238
            i32.const 4
            i32.add
            local.set 238
            local.get 238
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 241
        local.get 241
        local.get 241
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 243
        local.get 243
        local.get 243
        local.get 243
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 244
        local.get 240
        i32.const 0
        i32x4.shl
        local.set 245
        local.get 187
        local.get 245
        v128.or
        local.set 246
        local.get 246
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 84
        v128.bitselect
        local.set 247
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 248
        local.get 236
        i32x4.extract_lane 0
        local.set 249
        i32.const 0
        local.set 238
        local.get 238
        local.get 249
        i32.lt_s
        if
          loop
            local.get 238
            i32.const 1024
            i32.mul
            local.set 250
            local.get 238
            i32.const 1024
            i32.mul
            local.set 251
            i32.const 151936
            local.get 251
            i32.sub
            local.set 252
            i32.const 1024
            local.get 252
            i32.const 1024
            local.get 252
            i32.lt_s
            select
            local.set 253
            local.get 253
            i32.const 0
            i32.const 0
            local.get 253
            i32.lt_s
            select
            local.set 254
            local.get 4
            i32.const 151936
            i32.mul
            local.set 255
            local.get 238
            i32.const 1024
            i32.mul
            local.set 256
            i32.const 151936
            local.get 256
            i32.sub
            local.set 257
            i32.const 1024
            local.get 257
            i32.const 1024
            local.get 257
            i32.lt_s
            select
            local.set 258
            local.get 258
            i32.const 0
            i32.const 0
            local.get 258
            i32.lt_s
            select
            local.set 259
            local.get 4
            i32.const 151936
            i32.mul
            local.set 260
            local.get 0
            local.get 4
            i32.lt_u
            local.set 261
            local.get 254
            i32.const 0
            local.get 261
            select
            local.set 262
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 251
            i32.add
            i32.add
            local.set 263
            local.get 0
            local.get 4
            i32.lt_u
            local.set 264
            local.get 259
            i32.const 0
            local.get 264
            select
            local.set 265
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 256
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 266
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 267
            local.get 262
            i32.const -4
            i32.and
            local.set 268
            i32.const 1024
            local.get 268
            i32.const 1024
            local.get 268
            i32.lt_s
            select
            local.set 269
            local.get 265
            i32.const -4
            i32.and
            local.set 270
            local.get 269
            local.get 270
            local.get 269
            local.get 270
            i32.lt_s
            select
            local.set 271
            i32.const 0
            local.set 272
            local.get 272
            local.get 271
            i32.lt_s
            if
              loop
                local.get 272
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 250
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 273
                local.get 273
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 263
                local.get 272
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 274
                local.get 266
                local.get 272
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 273
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 274
                v128.bitselect
                local.set 275
                local.get 275
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 276
                local.get 276
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 276
                local.get 276
                f32x4.nearest
                local.set 277
                local.get 276
                local.get 277
                f32x4.sub
                local.set 276
                local.get 277
                i32x4.trunc_sat_f32x4_s
                local.set 278
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 276
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 276
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 276
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 276
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 276
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 276
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 276
                local.get 278
                i32.const 1
                i32x4.shr_s
                local.set 277
                local.get 267
                local.get 276
                local.get 277
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 278
                local.get 277
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 274
                local.get 77
                local.get 275
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 275
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 275
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 267
                local.get 272
                i32.const 4
                i32.add
                local.set 272
                local.get 272
                local.get 271
                i32.lt_s
                br_if 0
              end
            end
            local.get 271
            local.set 272
            local.get 272
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 272
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 250
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 279
                local.get 279
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 263
                local.get 272
                i32.add
                i32.const 0
                local.get 272
                i32.sub
                local.get 262
                local.get 272
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 280
                local.get 266
                local.get 272
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 272
                i32.sub
                local.get 265
                local.get 272
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 279
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 280
                v128.bitselect
                local.set 281
                local.get 281
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 282
                local.get 282
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 282
                local.get 282
                f32x4.nearest
                local.set 283
                local.get 282
                local.get 283
                f32x4.sub
                local.set 282
                local.get 283
                i32x4.trunc_sat_f32x4_s
                local.set 284
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 282
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 282
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 282
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 282
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 282
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 282
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 282
                local.get 284
                i32.const 1
                i32x4.shr_s
                local.set 283
                local.get 267
                local.get 282
                local.get 283
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 284
                local.get 283
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 280
                local.get 77
                local.get 281
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 281
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 281
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 267
                local.get 272
                i32.const 4
                i32.add
                local.set 272
                local.get 272
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 267
            local.get 267
            local.get 267
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 285
            local.get 285
            local.get 285
            local.get 285
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 286
            local.get 248
            local.get 286
            f32x4.add
            local.set 287
            local.get 287
            local.set 288
            local.get 288
            local.set 248
            local.get 238
            i32.const 1
            i32.add
            local.set 238
            local.get 238
            local.get 249
            i32.lt_s
            br_if 0
          end
        end
        local.get 248
        v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
        f32x4.max
        local.set 289
        v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
        local.get 289
        f32x4.div
        local.set 290
        local.get 233
        v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
        f32x4.mul
        local.set 291
        local.get 291
        i32x4.trunc_sat_f32x4_u
        local.set 292
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 235
        v128.bitselect
        local.set 293
        i32.const 0
        local.set 272
        local.get 272
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 272
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=65536
            local.get 272
            i32.const 16
            i32.add
            local.set 272
            local.get 272
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 293
        i32x4.extract_lane 0
        local.set 294
        i32.const 0
        local.set 272
        local.get 272
        local.get 294
        i32.lt_s
        if
          loop
            local.get 272
            i32.const 1024
            i32.mul
            local.set 295
            local.get 272
            i32.const 1024
            i32.mul
            local.set 296
            i32.const 151936
            local.get 296
            i32.sub
            local.set 297
            i32.const 1024
            local.get 297
            i32.const 1024
            local.get 297
            i32.lt_s
            select
            local.set 298
            local.get 298
            i32.const 0
            i32.const 0
            local.get 298
            i32.lt_s
            select
            local.set 299
            local.get 4
            i32.const 151936
            i32.mul
            local.set 300
            local.get 272
            i32.const 1024
            i32.mul
            local.set 301
            i32.const 151936
            local.get 301
            i32.sub
            local.set 302
            i32.const 1024
            local.get 302
            i32.const 1024
            local.get 302
            i32.lt_s
            select
            local.set 303
            local.get 303
            i32.const 0
            i32.const 0
            local.get 303
            i32.lt_s
            select
            local.set 304
            local.get 4
            i32.const 151936
            i32.mul
            local.set 305
            local.get 0
            local.get 4
            i32.lt_u
            local.set 306
            local.get 299
            i32.const 0
            local.get 306
            select
            local.set 307
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 296
            i32.add
            i32.add
            local.set 308
            local.get 0
            local.get 4
            i32.lt_u
            local.set 309
            local.get 304
            i32.const 0
            local.get 309
            select
            local.set 310
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 301
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 311
            local.get 307
            i32.const -4
            i32.and
            local.set 312
            i32.const 1024
            local.get 312
            i32.const 1024
            local.get 312
            i32.lt_s
            select
            local.set 313
            local.get 310
            i32.const -4
            i32.and
            local.set 314
            local.get 313
            local.get 314
            local.get 313
            local.get 314
            i32.lt_s
            select
            local.set 315
            i32.const 0
            local.set 316
            local.get 316
            local.get 315
            i32.lt_s
            if
              loop
                local.get 316
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 295
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 317
                local.get 317
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 308
                local.get 316
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 318
                local.get 311
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 317
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 318
                v128.bitselect
                local.set 319
                local.get 319
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 320
                local.get 320
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 320
                local.get 320
                f32x4.nearest
                local.set 321
                local.get 320
                local.get 321
                f32x4.sub
                local.set 320
                local.get 321
                i32x4.trunc_sat_f32x4_s
                local.set 322
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 320
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 320
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 320
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 320
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 320
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 320
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 320
                local.get 322
                i32.const 1
                i32x4.shr_s
                local.set 321
                local.get 3
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                local.get 320
                local.get 321
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 322
                local.get 321
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 290
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 318
                local.get 77
                local.get 319
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 319
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 319
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 319
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 319
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 323
                local.get 3
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                local.get 323
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=77824
                local.get 316
                i32.const 4
                i32.add
                local.set 316
                local.get 316
                local.get 315
                i32.lt_s
                br_if 0
              end
            end
            local.get 315
            local.set 316
            local.get 316
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 316
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 295
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 324
                local.get 324
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 308
                local.get 316
                i32.add
                i32.const 0
                local.get 316
                i32.sub
                local.get 307
                local.get 316
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 325
                local.get 311
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 316
                i32.sub
                local.get 310
                local.get 316
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 324
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 325
                v128.bitselect
                local.set 326
                local.get 326
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 327
                local.get 327
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 327
                local.get 327
                f32x4.nearest
                local.set 328
                local.get 327
                local.get 328
                f32x4.sub
                local.set 327
                local.get 328
                i32x4.trunc_sat_f32x4_s
                local.set 329
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 327
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 327
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 327
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 327
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 327
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 327
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 327
                local.get 329
                i32.const 1
                i32x4.shr_s
                local.set 328
                local.get 3
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                local.get 327
                local.get 328
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 329
                local.get 328
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 290
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 325
                local.get 77
                local.get 326
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 326
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 326
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 326
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 326
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 330
                local.get 3
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                local.get 330
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=77824
                local.get 316
                i32.const 4
                i32.add
                local.set 316
                local.get 316
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 316
            local.get 316
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=77824
                local.set 331
                local.get 331
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 331
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 332
                  local.get 332
                  local.get 332
                  i32.load offset=65536
                  local.get 3
                  local.get 316
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=73728
                  i32.add
                  i32.store offset=65536
                end
                local.get 316
                i32.const 1
                i32.add
                local.set 316
                local.get 316
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 272
            i32.const 1
            i32.add
            local.set 272
            local.get 272
            local.get 294
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 333
        i32.const 0
        local.set 316
        local.get 316
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 333
            local.get 3
            local.get 316
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            local.set 333
            local.get 316
            i32.const 4
            i32.add
            local.set 316
            local.get 316
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 333
        local.get 333
        local.get 333
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 334
        local.get 334
        local.get 334
        local.get 334
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 335
        i32.const 0
        local.set 316
        i32.const 0
        local.set 336
        local.get 336
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 316
            local.get 3
            local.get 336
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=65536
            i32.add
            local.set 316
            local.get 3
            local.get 336
            i32.const 4
            i32.mul
            i32.add
            local.get 316
            i32.store offset=81920
            local.get 336
            i32.const 1
            i32.add
            local.set 336
            local.get 336
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 292
        local.get 335
        i32x4.min_u
        local.set 337
        local.get 337
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 338
        local.get 292
        local.get 335
        i32x4.min_u
        local.set 339
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 340
        i32.const 0
        local.set 336
        local.get 336
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 340
            local.get 336
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 338
            local.get 335
            local.get 3
            local.get 336
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 3
            local.get 336
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 340
            local.get 336
            i32.const 4
            i32.add
            local.set 336
            local.get 336
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 340
        local.get 340
        local.get 340
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 341
        local.get 341
        local.get 341
        local.get 341
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 342
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 343
        i32.const 0
        local.set 336
        local.get 336
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 336
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            local.set 344
            local.get 343
            local.get 335
            local.get 3
            local.get 336
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 344
            i32x4.add
            local.get 344
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 336
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 342
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 343
            local.get 336
            i32.const 4
            i32.add
            local.set 336
            local.get 336
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 343
        local.get 343
        local.get 343
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 345
        local.get 345
        local.get 345
        local.get 345
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 346
        local.get 339
        local.get 346
        i32x4.sub
        local.set 347
        local.get 342
        i32.const 21
        i32x4.shl
        local.set 348
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 348
        v128.or
        local.set 349
        i32.const 0
        local.set 336
        local.get 336
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 336
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=90112
            local.get 336
            i32.const 16
            i32.add
            local.set 336
            local.get 336
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 293
        i32x4.extract_lane 0
        local.set 350
        i32.const 0
        local.set 336
        local.get 336
        local.get 350
        i32.lt_s
        if
          loop
            local.get 336
            i32.const 1024
            i32.mul
            local.set 351
            local.get 349
            i32.const 21
            i32x4.shr_u
            local.set 352
            local.get 336
            i32.const 1024
            i32.mul
            local.set 353
            i32.const 151936
            local.get 353
            i32.sub
            local.set 354
            i32.const 1024
            local.get 354
            i32.const 1024
            local.get 354
            i32.lt_s
            select
            local.set 355
            local.get 355
            i32.const 0
            i32.const 0
            local.get 355
            i32.lt_s
            select
            local.set 356
            local.get 4
            i32.const 151936
            i32.mul
            local.set 357
            local.get 336
            i32.const 1024
            i32.mul
            local.set 358
            i32.const 151936
            local.get 358
            i32.sub
            local.set 359
            i32.const 1024
            local.get 359
            i32.const 1024
            local.get 359
            i32.lt_s
            select
            local.set 360
            local.get 360
            i32.const 0
            i32.const 0
            local.get 360
            i32.lt_s
            select
            local.set 361
            local.get 4
            i32.const 151936
            i32.mul
            local.set 362
            local.get 0
            local.get 4
            i32.lt_u
            local.set 363
            local.get 356
            i32.const 0
            local.get 363
            select
            local.set 364
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 353
            i32.add
            i32.add
            local.set 365
            local.get 0
            local.get 4
            i32.lt_u
            local.set 366
            local.get 361
            i32.const 0
            local.get 366
            select
            local.set 367
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 358
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 368
            local.get 364
            i32.const -4
            i32.and
            local.set 369
            i32.const 1024
            local.get 369
            i32.const 1024
            local.get 369
            i32.lt_s
            select
            local.set 370
            local.get 367
            i32.const -4
            i32.and
            local.set 371
            local.get 370
            local.get 371
            local.get 370
            local.get 371
            i32.lt_s
            select
            local.set 372
            i32.const 0
            local.set 373
            local.get 373
            local.get 372
            i32.lt_s
            if
              loop
                local.get 373
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 351
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 374
                local.get 374
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 365
                local.get 373
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 375
                local.get 368
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 374
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 375
                v128.bitselect
                local.set 376
                local.get 376
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 377
                local.get 377
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 377
                local.get 377
                f32x4.nearest
                local.set 378
                local.get 377
                local.get 378
                f32x4.sub
                local.set 377
                local.get 378
                i32x4.trunc_sat_f32x4_s
                local.set 379
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 377
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 377
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 377
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 377
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 377
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 377
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 377
                local.get 379
                i32.const 1
                i32x4.shr_s
                local.set 378
                local.get 3
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                local.get 377
                local.get 378
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 379
                local.get 378
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 290
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 375
                local.get 77
                local.get 376
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 376
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 376
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 376
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 376
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 380
                local.get 3
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                local.get 380
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 380
                i32.const 21
                i32x4.shr_u
                local.get 352
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 373
                i32.const 4
                i32.add
                local.set 373
                local.get 373
                local.get 372
                i32.lt_s
                br_if 0
              end
            end
            local.get 372
            local.set 373
            local.get 373
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 373
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 351
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 381
                local.get 381
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 365
                local.get 373
                i32.add
                i32.const 0
                local.get 373
                i32.sub
                local.get 364
                local.get 373
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 382
                local.get 368
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 373
                i32.sub
                local.get 367
                local.get 373
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 381
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 382
                v128.bitselect
                local.set 383
                local.get 383
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 384
                local.get 384
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 384
                local.get 384
                f32x4.nearest
                local.set 385
                local.get 384
                local.get 385
                f32x4.sub
                local.set 384
                local.get 385
                i32x4.trunc_sat_f32x4_s
                local.set 386
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 384
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 384
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 384
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 384
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 384
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 384
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 384
                local.get 386
                i32.const 1
                i32x4.shr_s
                local.set 385
                local.get 3
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                local.get 384
                local.get 385
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 386
                local.get 385
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 290
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 382
                local.get 77
                local.get 383
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 383
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 383
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 383
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 383
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 387
                local.get 3
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                local.get 387
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 387
                i32.const 21
                i32x4.shr_u
                local.get 352
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 373
                i32.const 4
                i32.add
                local.set 373
                local.get 373
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 373
            local.get 373
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 373
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=102400
                local.set 388
                local.get 388
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 388
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 389
                  local.get 389
                  local.get 389
                  i32.load offset=90112
                  local.get 3
                  local.get 373
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=98304
                  i32.add
                  i32.store offset=90112
                end
                local.get 373
                i32.const 1
                i32.add
                local.set 373
                local.get 373
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 336
            i32.const 1
            i32.add
            local.set 336
            local.get 336
            local.get 350
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 390
        i32.const 0
        local.set 373
        local.get 373
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 390
            local.get 3
            local.get 373
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            local.set 390
            local.get 373
            i32.const 4
            i32.add
            local.set 373
            local.get 373
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 390
        local.get 390
        local.get 390
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 391
        local.get 391
        local.get 391
        local.get 391
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 392
        i32.const 0
        local.set 373
        i32.const 0
        local.set 393
        local.get 393
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 373
            local.get 3
            local.get 393
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=90112
            i32.add
            local.set 373
            local.get 3
            local.get 393
            i32.const 4
            i32.mul
            i32.add
            local.get 373
            i32.store offset=106496
            local.get 393
            i32.const 1
            i32.add
            local.set 393
            local.get 393
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 347
        local.get 392
        i32x4.min_u
        local.set 394
        local.get 394
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 395
        local.get 347
        local.get 392
        i32x4.min_u
        local.set 396
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 397
        i32.const 0
        local.set 393
        local.get 393
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 397
            local.get 393
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 395
            local.get 392
            local.get 3
            local.get 393
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 3
            local.get 393
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 397
            local.get 393
            i32.const 4
            i32.add
            local.set 393
            local.get 393
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 397
        local.get 397
        local.get 397
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 398
        local.get 398
        local.get 398
        local.get 398
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 399
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 400
        i32.const 0
        local.set 393
        local.get 393
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 393
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            local.set 401
            local.get 400
            local.get 392
            local.get 3
            local.get 393
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 401
            i32x4.add
            local.get 401
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 393
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 399
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 400
            local.get 393
            i32.const 4
            i32.add
            local.set 393
            local.get 393
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 400
        local.get 400
        local.get 400
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 402
        local.get 402
        local.get 402
        local.get 402
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 403
        local.get 396
        local.get 403
        i32x4.sub
        local.set 404
        local.get 399
        i32.const 10
        i32x4.shl
        local.set 405
        local.get 349
        local.get 405
        v128.or
        local.set 406
        i32.const 0
        local.set 393
        local.get 393
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 393
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=114688
            local.get 393
            i32.const 16
            i32.add
            local.set 393
            local.get 393
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 293
        i32x4.extract_lane 0
        local.set 407
        i32.const 0
        local.set 393
        local.get 393
        local.get 407
        i32.lt_s
        if
          loop
            local.get 393
            i32.const 1024
            i32.mul
            local.set 408
            local.get 406
            i32.const 10
            i32x4.shr_u
            local.set 409
            local.get 393
            i32.const 1024
            i32.mul
            local.set 410
            i32.const 151936
            local.get 410
            i32.sub
            local.set 411
            i32.const 1024
            local.get 411
            i32.const 1024
            local.get 411
            i32.lt_s
            select
            local.set 412
            local.get 412
            i32.const 0
            i32.const 0
            local.get 412
            i32.lt_s
            select
            local.set 413
            local.get 4
            i32.const 151936
            i32.mul
            local.set 414
            local.get 393
            i32.const 1024
            i32.mul
            local.set 415
            i32.const 151936
            local.get 415
            i32.sub
            local.set 416
            i32.const 1024
            local.get 416
            i32.const 1024
            local.get 416
            i32.lt_s
            select
            local.set 417
            local.get 417
            i32.const 0
            i32.const 0
            local.get 417
            i32.lt_s
            select
            local.set 418
            local.get 4
            i32.const 151936
            i32.mul
            local.set 419
            local.get 0
            local.get 4
            i32.lt_u
            local.set 420
            local.get 413
            i32.const 0
            local.get 420
            select
            local.set 421
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 410
            i32.add
            i32.add
            local.set 422
            local.get 0
            local.get 4
            i32.lt_u
            local.set 423
            local.get 418
            i32.const 0
            local.get 423
            select
            local.set 424
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 415
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 425
            local.get 421
            i32.const -4
            i32.and
            local.set 426
            i32.const 1024
            local.get 426
            i32.const 1024
            local.get 426
            i32.lt_s
            select
            local.set 427
            local.get 424
            i32.const -4
            i32.and
            local.set 428
            local.get 427
            local.get 428
            local.get 427
            local.get 428
            i32.lt_s
            select
            local.set 429
            i32.const 0
            local.set 430
            local.get 430
            local.get 429
            i32.lt_s
            if
              loop
                local.get 430
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 408
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 431
                local.get 431
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 422
                local.get 430
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 432
                local.get 425
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 431
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 432
                v128.bitselect
                local.set 433
                local.get 433
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 434
                local.get 434
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 434
                local.get 434
                f32x4.nearest
                local.set 435
                local.get 434
                local.get 435
                f32x4.sub
                local.set 434
                local.get 435
                i32x4.trunc_sat_f32x4_s
                local.set 436
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 434
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 434
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 434
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 434
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 434
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 434
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 434
                local.get 436
                i32.const 1
                i32x4.shr_s
                local.set 435
                local.get 3
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                local.get 434
                local.get 435
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 436
                local.get 435
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 290
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 432
                local.get 77
                local.get 433
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 433
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 433
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 433
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 433
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 437
                local.get 3
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                local.get 437
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 437
                i32.const 10
                i32x4.shr_u
                local.get 409
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 430
                i32.const 4
                i32.add
                local.set 430
                local.get 430
                local.get 429
                i32.lt_s
                br_if 0
              end
            end
            local.get 429
            local.set 430
            local.get 430
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 430
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 408
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 438
                local.get 438
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 422
                local.get 430
                i32.add
                i32.const 0
                local.get 430
                i32.sub
                local.get 421
                local.get 430
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 439
                local.get 425
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 430
                i32.sub
                local.get 424
                local.get 430
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 438
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 439
                v128.bitselect
                local.set 440
                local.get 440
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 441
                local.get 441
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 441
                local.get 441
                f32x4.nearest
                local.set 442
                local.get 441
                local.get 442
                f32x4.sub
                local.set 441
                local.get 442
                i32x4.trunc_sat_f32x4_s
                local.set 443
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 441
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 441
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 441
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 441
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 441
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 441
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 441
                local.get 443
                i32.const 1
                i32x4.shr_s
                local.set 442
                local.get 3
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                local.get 441
                local.get 442
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 443
                local.get 442
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 290
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 439
                local.get 77
                local.get 440
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 440
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 440
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 440
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 440
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 444
                local.get 3
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                local.get 444
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 444
                i32.const 10
                i32x4.shr_u
                local.get 409
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 430
                i32.const 4
                i32.add
                local.set 430
                local.get 430
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 430
            local.get 430
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 430
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=122880
                local.set 445
                local.get 445
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 445
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 446
                  local.get 446
                  local.get 446
                  i32.load offset=114688
                  local.get 3
                  local.get 430
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=118784
                  i32.add
                  i32.store offset=114688
                end
                local.get 430
                i32.const 1
                i32.add
                local.set 430
                local.get 430
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 393
            i32.const 1
            i32.add
            local.set 393
            local.get 393
            local.get 407
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 447
        i32.const 0
        local.set 430
        local.get 430
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 447
            local.get 3
            local.get 430
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            local.set 447
            local.get 430
            i32.const 4
            i32.add
            local.set 430
            local.get 430
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 447
        local.get 447
        local.get 447
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 448
        local.get 448
        local.get 448
        local.get 448
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 449
        i32.const 0
        local.set 430
        i32.const 0
        local.set 450
        local.get 450
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 430
            local.get 3
            local.get 450
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=114688
            i32.add
            local.set 430
            local.get 3
            local.get 450
            i32.const 4
            i32.mul
            i32.add
            local.get 430
            i32.store offset=126976
            local.get 450
            i32.const 1
            i32.add
            local.set 450
            local.get 450
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 404
        local.get 449
        i32x4.min_u
        local.set 451
        local.get 451
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 452
        local.get 404
        local.get 449
        i32x4.min_u
        local.set 453
        local.get 4
        i32.const 9
        i32.mul
        local.set 450
        local.get 0
        local.get 4
        i32.lt_u
        local.set 454
        i32.const 1
        i32.const 0
        local.get 454
        select
        local.set 455
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 456
        i32.const 0
        local.set 457
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 455
        i32.lt_s
        i32.and
        if
          local.get 456
          i32.load
          local.set 457
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 458
        local.get 0
        local.get 4
        i32.lt_u
        local.set 459
        i32.const 1
        i32.const 0
        local.get 459
        select
        local.set 460
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 461
        i32.const 0
        local.set 462
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 460
        i32.lt_s
        i32.and
        if
          local.get 461
          i32.load
          local.set 462
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 463
        local.get 0
        local.get 4
        i32.lt_u
        local.set 464
        i32.const 1
        i32.const 0
        local.get 464
        select
        local.set 465
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 466
        i32.const 0
        local.set 467
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 465
        i32.lt_s
        i32.and
        if
          local.get 466
          i32.load
          local.set 467
        end
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 69
        v128.bitselect
        local.set 468
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 469
        i32.const 0
        local.set 470
        local.get 470
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 469
            local.get 470
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 452
            local.get 449
            local.get 3
            local.get 470
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 3
            local.get 470
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 469
            local.get 470
            i32.const 4
            i32.add
            local.set 470
            local.get 470
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 469
        local.get 469
        local.get 469
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 471
        local.get 471
        local.get 471
        local.get 471
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 472
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 473
        i32.const 0
        local.set 470
        local.get 470
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 470
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            local.set 474
            local.get 473
            local.get 449
            local.get 3
            local.get 470
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 474
            i32x4.add
            local.get 474
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 470
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 472
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 473
            local.get 470
            i32.const 4
            i32.add
            local.set 470
            local.get 470
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 473
        local.get 473
        local.get 473
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 475
        local.get 475
        local.get 475
        local.get 475
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 476
        local.get 472
        i32.const 0
        i32x4.shl
        local.set 477
        local.get 406
        local.get 477
        v128.or
        local.set 478
        local.get 478
        local.get 247
        i32x4.max_u
        local.set 479
        local.get 479
        local.get 247
        local.get 235
        v128.bitselect
        local.set 480
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 481
        v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
        local.set 482
        local.get 468
        i32x4.extract_lane 0
        local.set 483
        i32.const 0
        local.set 470
        local.get 470
        local.get 483
        i32.lt_s
        if
          loop
            local.get 470
            i32.const 1024
            i32.mul
            local.set 484
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
            call $mulhi
            local.set 485
            local.get 485
            local.get 467
            i32x4.splat
            v128.xor
            local.set 486
            local.get 486
            local.get 457
            i32x4.splat
            v128.xor
            local.set 487
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 488
            local.get 457
            i32.const -1640531527
            i32.add
            local.set 489
            local.get 462
            i32.const -1150833019
            i32.add
            local.set 490
            local.get 487
            v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
            call $mulhi
            local.set 491
            local.get 487
            v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
            i32x4.mul
            local.set 492
            local.get 489
            i32.const -1640531527
            i32.add
            local.set 493
            local.get 490
            i32.const -1150833019
            i32.add
            local.set 494
            local.get 493
            i32.const -1640531527
            i32.add
            local.set 495
            local.get 494
            i32.const -1150833019
            i32.add
            local.set 496
            local.get 495
            i32.const -1640531527
            i32.add
            local.set 497
            local.get 496
            i32.const -1150833019
            i32.add
            local.set 498
            local.get 497
            i32.const -1640531527
            i32.add
            local.set 499
            local.get 498
            i32.const -1150833019
            i32.add
            local.set 500
            local.get 499
            i32.const -1640531527
            i32.add
            local.set 501
            local.get 500
            i32.const -1150833019
            i32.add
            local.set 502
            local.get 501
            i32.const -1640531527
            i32.add
            local.set 503
            local.get 502
            i32.const -1150833019
            i32.add
            local.set 504
            local.get 470
            i32.const 1024
            i32.mul
            local.set 505
            i32.const 151936
            local.get 505
            i32.sub
            local.set 506
            i32.const 1024
            local.get 506
            i32.const 1024
            local.get 506
            i32.lt_s
            select
            local.set 507
            local.get 507
            i32.const 0
            i32.const 0
            local.get 507
            i32.lt_s
            select
            local.set 508
            local.get 4
            i32.const 151936
            i32.mul
            local.set 509
            local.get 470
            i32.const 1024
            i32.mul
            local.set 510
            i32.const 151936
            local.get 510
            i32.sub
            local.set 511
            i32.const 1024
            local.get 511
            i32.const 1024
            local.get 511
            i32.lt_s
            select
            local.set 512
            local.get 512
            i32.const 0
            i32.const 0
            local.get 512
            i32.lt_s
            select
            local.set 513
            local.get 4
            i32.const 151936
            i32.mul
            local.set 514
            local.get 0
            local.get 4
            i32.lt_u
            local.set 515
            local.get 508
            i32.const 0
            local.get 515
            select
            local.set 516
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 505
            i32.add
            i32.add
            local.set 517
            local.get 0
            local.get 4
            i32.lt_u
            local.set 518
            local.get 513
            i32.const 0
            local.get 518
            select
            local.set 519
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 510
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 520
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 521
            local.get 516
            i32.const -4
            i32.and
            local.set 522
            i32.const 1024
            local.get 522
            i32.const 1024
            local.get 522
            i32.lt_s
            select
            local.set 523
            local.get 519
            i32.const -4
            i32.and
            local.set 524
            local.get 523
            local.get 524
            local.get 523
            local.get 524
            i32.lt_s
            select
            local.set 525
            i32.const 0
            local.set 526
            local.get 526
            local.get 525
            i32.lt_s
            if
              loop
                local.get 526
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 484
                i32x4.splat
                i32x4.add
                local.set 527
                local.get 527
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 528
                local.get 528
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 517
                local.get 526
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 529
                local.get 520
                local.get 526
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 528
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 529
                v128.bitselect
                local.set 530
                local.get 491
                local.get 527
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 490
                i32x4.splat
                v128.xor
                local.set 531
                local.get 527
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 462
                i32x4.splat
                v128.xor
                local.set 532
                local.get 531
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 532
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 493
                i32x4.splat
                v128.xor
                local.set 533
                local.get 532
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 488
                i32x4.splat
                v128.xor
                local.get 489
                i32x4.splat
                v128.xor
                local.set 534
                local.get 534
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 492
                v128.xor
                local.get 494
                i32x4.splat
                v128.xor
                local.set 535
                local.get 535
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 531
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 495
                i32x4.splat
                v128.xor
                local.set 536
                local.get 533
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 534
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 496
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 535
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 497
                i32x4.splat
                v128.xor
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 536
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 500
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 536
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 533
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 498
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 501
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
                f32x4.mul
                local.set 537
                local.get 537
                v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
                f32x4.max
                local.set 538
                local.get 538
                local.set 539
                local.get 538
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 543
                local.get 538
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 538
                local.get 543
                v128.bitselect
                local.set 538
                local.get 538
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 540
                local.get 538
                local.get 540
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 538
                local.get 538
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 538
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 541
                local.get 541
                local.get 541
                f32x4.mul
                local.set 542
                local.get 537
                local.get 537
                local.get 537
                v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 539
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 542
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 542
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 542
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 541
                f32x4.mul
                local.get 540
                local.get 543
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 539
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 539
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 539
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                local.get 537
                v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
                f32x4.lt
                v128.bitselect
                local.set 544
                local.get 544
                local.set 545
                local.get 544
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 549
                local.get 544
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 544
                local.get 549
                v128.bitselect
                local.set 544
                local.get 544
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 546
                local.get 544
                local.get 546
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 544
                local.get 544
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 544
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 547
                local.get 547
                local.get 547
                f32x4.mul
                local.set 548
                local.get 530
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 545
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 548
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 548
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 548
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 547
                f32x4.mul
                local.get 546
                local.get 549
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 545
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 545
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 545
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                f32x4.add
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 529
                local.get 77
                local.get 530
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 480
                local.get 530
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 530
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 550
                local.get 3
                local.get 526
                i32.const 4
                i32.mul
                i32.add
                local.get 550
                v128.store offset=131072
                local.get 521
                local.get 550
                f32x4.max
                local.set 521
                local.get 526
                i32.const 4
                i32.add
                local.set 526
                local.get 526
                local.get 525
                i32.lt_s
                br_if 0
              end
            end
            local.get 525
            local.set 526
            local.get 526
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 526
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 484
                i32x4.splat
                i32x4.add
                local.set 551
                local.get 551
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 552
                local.get 552
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 517
                local.get 526
                i32.add
                i32.const 0
                local.get 526
                i32.sub
                local.get 516
                local.get 526
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 553
                local.get 520
                local.get 526
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 526
                i32.sub
                local.get 519
                local.get 526
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 552
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 553
                v128.bitselect
                local.set 554
                local.get 491
                local.get 551
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 490
                i32x4.splat
                v128.xor
                local.set 555
                local.get 551
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 462
                i32x4.splat
                v128.xor
                local.set 556
                local.get 555
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 556
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 493
                i32x4.splat
                v128.xor
                local.set 557
                local.get 556
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 488
                i32x4.splat
                v128.xor
                local.get 489
                i32x4.splat
                v128.xor
                local.set 558
                local.get 558
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 492
                v128.xor
                local.get 494
                i32x4.splat
                v128.xor
                local.set 559
                local.get 559
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 555
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 495
                i32x4.splat
                v128.xor
                local.set 560
                local.get 557
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 558
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 496
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 559
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 497
                i32x4.splat
                v128.xor
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 560
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 500
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 560
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 557
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 498
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 501
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
                f32x4.mul
                local.set 561
                local.get 561
                v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
                f32x4.max
                local.set 562
                local.get 562
                local.set 563
                local.get 562
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 567
                local.get 562
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 562
                local.get 567
                v128.bitselect
                local.set 562
                local.get 562
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 564
                local.get 562
                local.get 564
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 562
                local.get 562
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 562
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 565
                local.get 565
                local.get 565
                f32x4.mul
                local.set 566
                local.get 561
                local.get 561
                local.get 561
                v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 563
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 566
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 566
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 566
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 565
                f32x4.mul
                local.get 564
                local.get 567
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 563
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 563
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 563
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                local.get 561
                v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
                f32x4.lt
                v128.bitselect
                local.set 568
                local.get 568
                local.set 569
                local.get 568
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 573
                local.get 568
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 568
                local.get 573
                v128.bitselect
                local.set 568
                local.get 568
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 570
                local.get 568
                local.get 570
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 568
                local.get 568
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 568
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 571
                local.get 571
                local.get 571
                f32x4.mul
                local.set 572
                local.get 554
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 569
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 572
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 572
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 572
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 571
                f32x4.mul
                local.get 570
                local.get 573
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 569
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 569
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 569
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                f32x4.add
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 553
                local.get 77
                local.get 554
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 480
                local.get 554
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 554
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 574
                local.get 3
                local.get 526
                i32.const 4
                i32.mul
                i32.add
                local.get 574
                v128.store offset=131072
                local.get 521
                local.get 574
                f32x4.max
                local.set 521
                local.get 526
                i32.const 4
                i32.add
                local.set 526
                local.get 526
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 521
            local.get 521
            local.get 521
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 575
            local.get 575
            local.get 575
            local.get 575
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 576
            v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
            local.set 577
            i32.const 0
            local.set 526
            local.get 526
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 577
                local.get 526
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 484
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 3
                local.get 526
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=131072
                local.get 576
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 577
                local.get 526
                i32.const 4
                i32.add
                local.set 526
                local.get 526
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 577
            local.get 577
            local.get 577
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 578
            local.get 578
            local.get 578
            local.get 578
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 579
            local.get 481
            local.get 576
            f32x4.lt
            local.set 580
            local.get 481
            local.get 576
            f32x4.max
            local.set 581
            local.get 579
            local.get 482
            local.get 580
            v128.bitselect
            local.set 582
            local.get 581
            local.set 583
            local.get 582
            local.set 584
            local.get 583
            local.set 481
            local.get 584
            local.set 482
            local.get 470
            i32.const 1
            i32.add
            local.set 470
            local.get 470
            local.get 483
            i32.lt_s
            br_if 0
          end
        end
        local.get 482
        local.get 13
        local.get 69
        v128.bitselect
        local.set 585
        local.get 4
        i32.const 9
        i32.mul
        local.set 526
        local.get 0
        local.get 4
        i32.lt_u
        local.set 586
        i32.const 1
        i32.const 0
        local.get 586
        select
        local.set 587
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 588
        i32.const 0
        local.set 589
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 587
        i32.lt_s
        i32.and
        if
          local.get 588
          i32.load
          local.set 589
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 590
        i32.const 1
        local.get 590
        i32.const 1
        local.get 590
        i32.lt_s
        select
        local.set 591
        local.get 591
        i32.const 0
        i32.const 0
        local.get 591
        i32.lt_s
        select
        local.set 592
        local.get 5
        local.get 589
        i32.sub
        local.set 593
        i32.const 1
        local.get 593
        i32.const 1
        local.get 593
        i32.lt_s
        select
        local.set 594
        local.get 594
        i32.const 0
        i32.const 0
        local.get 594
        i32.lt_s
        select
        i32.const 0
        local.get 589
        i32.const 0
        i32.ge_s
        select
        local.set 595
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 596
        local.get 596
        local.get 585
        i32.const 0
        local.get 592
        call $store_some_i32_4
        drop
        local.get 8
        local.get 589
        i32.const 4
        i32.mul
        i32.add
        local.set 597
        local.get 597
        local.get 585
        i32.const 0
        local.get 595
        call $store_some_i32_4
        drop
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
  (func $load_some_u8_1 (export "load_some_u8_1") (param i32 i32 i32) (result v128)
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
      i32.load8_u
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
      i32.load8_u offset=1
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
      i32.load8_u offset=2
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
      i32.load8_u offset=3
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
  (func $mulhi (export "mulhi") (param v128 v128) (result v128)
    local.get 0
    local.get 1
    i64x2.extmul_low_i32x4_u
    local.get 0
    local.get 1
    i64x2.extmul_high_i32x4_u
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
  )
  (func $store_some_i32_4 (export "store_some_i32_4") (param i32 v128 i32 i32) (result i32)
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
