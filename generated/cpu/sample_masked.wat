(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
                local.get 267
                local.get 275
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
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
                local.set 276
                local.get 276
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
                local.set 277
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
                local.get 276
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 277
                v128.bitselect
                local.set 278
                local.get 267
                local.get 278
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 277
                local.get 77
                local.get 278
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 278
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 278
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
            local.set 279
            local.get 279
            local.get 279
            local.get 279
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 280
            local.get 248
            local.get 280
            f32x4.add
            local.set 281
            local.get 281
            local.set 282
            local.get 282
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
        local.set 283
        v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
        local.get 283
        f32x4.div
        local.set 284
        local.get 233
        v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
        f32x4.mul
        local.set 285
        local.get 285
        i32x4.trunc_sat_f32x4_u
        local.set 286
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 235
        v128.bitselect
        local.set 287
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
        local.get 287
        i32x4.extract_lane 0
        local.set 288
        i32.const 0
        local.set 272
        local.get 272
        local.get 288
        i32.lt_s
        if
          loop
            local.get 272
            i32.const 1024
            i32.mul
            local.set 289
            local.get 272
            i32.const 1024
            i32.mul
            local.set 290
            i32.const 151936
            local.get 290
            i32.sub
            local.set 291
            i32.const 1024
            local.get 291
            i32.const 1024
            local.get 291
            i32.lt_s
            select
            local.set 292
            local.get 292
            i32.const 0
            i32.const 0
            local.get 292
            i32.lt_s
            select
            local.set 293
            local.get 4
            i32.const 151936
            i32.mul
            local.set 294
            local.get 272
            i32.const 1024
            i32.mul
            local.set 295
            i32.const 151936
            local.get 295
            i32.sub
            local.set 296
            i32.const 1024
            local.get 296
            i32.const 1024
            local.get 296
            i32.lt_s
            select
            local.set 297
            local.get 297
            i32.const 0
            i32.const 0
            local.get 297
            i32.lt_s
            select
            local.set 298
            local.get 4
            i32.const 151936
            i32.mul
            local.set 299
            local.get 0
            local.get 4
            i32.lt_u
            local.set 300
            local.get 293
            i32.const 0
            local.get 300
            select
            local.set 301
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 290
            i32.add
            i32.add
            local.set 302
            local.get 0
            local.get 4
            i32.lt_u
            local.set 303
            local.get 298
            i32.const 0
            local.get 303
            select
            local.set 304
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 295
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 305
            local.get 301
            i32.const -4
            i32.and
            local.set 306
            i32.const 1024
            local.get 306
            i32.const 1024
            local.get 306
            i32.lt_s
            select
            local.set 307
            local.get 304
            i32.const -4
            i32.and
            local.set 308
            local.get 307
            local.get 308
            local.get 307
            local.get 308
            i32.lt_s
            select
            local.set 309
            i32.const 0
            local.set 310
            local.get 310
            local.get 309
            i32.lt_s
            if
              loop
                local.get 310
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 289
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 311
                local.get 311
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 302
                local.get 310
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 312
                local.get 305
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 311
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 312
                v128.bitselect
                local.set 313
                local.get 3
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                local.get 313
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                local.get 284
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 312
                local.get 77
                local.get 313
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 313
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 313
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 313
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 313
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 314
                local.get 3
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                local.get 314
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=77824
                local.get 310
                i32.const 4
                i32.add
                local.set 310
                local.get 310
                local.get 309
                i32.lt_s
                br_if 0
              end
            end
            local.get 309
            local.set 310
            local.get 310
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 310
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 289
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 315
                local.get 315
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 302
                local.get 310
                i32.add
                i32.const 0
                local.get 310
                i32.sub
                local.get 301
                local.get 310
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 316
                local.get 305
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 310
                i32.sub
                local.get 304
                local.get 310
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 315
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 316
                v128.bitselect
                local.set 317
                local.get 3
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                local.get 317
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                local.get 284
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 316
                local.get 77
                local.get 317
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 317
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 317
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 317
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 317
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 318
                local.get 3
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                local.get 318
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=77824
                local.get 310
                i32.const 4
                i32.add
                local.set 310
                local.get 310
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 310
            local.get 310
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 310
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=77824
                local.set 319
                local.get 319
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 319
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 320
                  local.get 320
                  local.get 320
                  i32.load offset=65536
                  local.get 3
                  local.get 310
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=73728
                  i32.add
                  i32.store offset=65536
                end
                local.get 310
                i32.const 1
                i32.add
                local.set 310
                local.get 310
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
            local.get 288
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 321
        i32.const 0
        local.set 310
        local.get 310
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 321
            local.get 3
            local.get 310
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            local.set 321
            local.get 310
            i32.const 4
            i32.add
            local.set 310
            local.get 310
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 321
        local.get 321
        local.get 321
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 322
        local.get 322
        local.get 322
        local.get 322
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 323
        i32.const 0
        local.set 310
        i32.const 0
        local.set 324
        local.get 324
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 310
            local.get 3
            local.get 324
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=65536
            i32.add
            local.set 310
            local.get 3
            local.get 324
            i32.const 4
            i32.mul
            i32.add
            local.get 310
            i32.store offset=81920
            local.get 324
            i32.const 1
            i32.add
            local.set 324
            local.get 324
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 286
        local.get 323
        i32x4.min_u
        local.set 325
        local.get 325
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 326
        local.get 286
        local.get 323
        i32x4.min_u
        local.set 327
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 328
        i32.const 0
        local.set 324
        local.get 324
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 328
            local.get 324
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 326
            local.get 323
            local.get 3
            local.get 324
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 3
            local.get 324
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 328
            local.get 324
            i32.const 4
            i32.add
            local.set 324
            local.get 324
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 328
        local.get 328
        local.get 328
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 329
        local.get 329
        local.get 329
        local.get 329
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 330
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 331
        i32.const 0
        local.set 324
        local.get 324
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 324
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            local.set 332
            local.get 331
            local.get 323
            local.get 3
            local.get 324
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 332
            i32x4.add
            local.get 332
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 324
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 330
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 331
            local.get 324
            i32.const 4
            i32.add
            local.set 324
            local.get 324
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 331
        local.get 331
        local.get 331
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 333
        local.get 333
        local.get 333
        local.get 333
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 334
        local.get 327
        local.get 334
        i32x4.sub
        local.set 335
        local.get 330
        i32.const 21
        i32x4.shl
        local.set 336
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 336
        v128.or
        local.set 337
        i32.const 0
        local.set 324
        local.get 324
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 324
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=90112
            local.get 324
            i32.const 16
            i32.add
            local.set 324
            local.get 324
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 287
        i32x4.extract_lane 0
        local.set 338
        i32.const 0
        local.set 324
        local.get 324
        local.get 338
        i32.lt_s
        if
          loop
            local.get 324
            i32.const 1024
            i32.mul
            local.set 339
            local.get 337
            i32.const 21
            i32x4.shr_u
            local.set 340
            local.get 324
            i32.const 1024
            i32.mul
            local.set 341
            i32.const 151936
            local.get 341
            i32.sub
            local.set 342
            i32.const 1024
            local.get 342
            i32.const 1024
            local.get 342
            i32.lt_s
            select
            local.set 343
            local.get 343
            i32.const 0
            i32.const 0
            local.get 343
            i32.lt_s
            select
            local.set 344
            local.get 4
            i32.const 151936
            i32.mul
            local.set 345
            local.get 324
            i32.const 1024
            i32.mul
            local.set 346
            i32.const 151936
            local.get 346
            i32.sub
            local.set 347
            i32.const 1024
            local.get 347
            i32.const 1024
            local.get 347
            i32.lt_s
            select
            local.set 348
            local.get 348
            i32.const 0
            i32.const 0
            local.get 348
            i32.lt_s
            select
            local.set 349
            local.get 4
            i32.const 151936
            i32.mul
            local.set 350
            local.get 0
            local.get 4
            i32.lt_u
            local.set 351
            local.get 344
            i32.const 0
            local.get 351
            select
            local.set 352
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 341
            i32.add
            i32.add
            local.set 353
            local.get 0
            local.get 4
            i32.lt_u
            local.set 354
            local.get 349
            i32.const 0
            local.get 354
            select
            local.set 355
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 346
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 356
            local.get 352
            i32.const -4
            i32.and
            local.set 357
            i32.const 1024
            local.get 357
            i32.const 1024
            local.get 357
            i32.lt_s
            select
            local.set 358
            local.get 355
            i32.const -4
            i32.and
            local.set 359
            local.get 358
            local.get 359
            local.get 358
            local.get 359
            i32.lt_s
            select
            local.set 360
            i32.const 0
            local.set 361
            local.get 361
            local.get 360
            i32.lt_s
            if
              loop
                local.get 361
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 339
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 362
                local.get 362
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 353
                local.get 361
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 363
                local.get 356
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 362
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 363
                v128.bitselect
                local.set 364
                local.get 3
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                local.get 364
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                local.get 284
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 363
                local.get 77
                local.get 364
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 364
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 364
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 364
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 364
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 365
                local.get 3
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                local.get 365
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 365
                i32.const 21
                i32x4.shr_u
                local.get 340
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 361
                i32.const 4
                i32.add
                local.set 361
                local.get 361
                local.get 360
                i32.lt_s
                br_if 0
              end
            end
            local.get 360
            local.set 361
            local.get 361
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 361
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 339
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 366
                local.get 366
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 353
                local.get 361
                i32.add
                i32.const 0
                local.get 361
                i32.sub
                local.get 352
                local.get 361
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 367
                local.get 356
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 361
                i32.sub
                local.get 355
                local.get 361
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 366
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 367
                v128.bitselect
                local.set 368
                local.get 3
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                local.get 368
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                local.get 284
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 367
                local.get 77
                local.get 368
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 368
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 368
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 368
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 368
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 369
                local.get 3
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                local.get 369
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 369
                i32.const 21
                i32x4.shr_u
                local.get 340
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 361
                i32.const 4
                i32.add
                local.set 361
                local.get 361
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 361
            local.get 361
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=102400
                local.set 370
                local.get 370
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 370
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 371
                  local.get 371
                  local.get 371
                  i32.load offset=90112
                  local.get 3
                  local.get 361
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=98304
                  i32.add
                  i32.store offset=90112
                end
                local.get 361
                i32.const 1
                i32.add
                local.set 361
                local.get 361
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 324
            i32.const 1
            i32.add
            local.set 324
            local.get 324
            local.get 338
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 372
        i32.const 0
        local.set 361
        local.get 361
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 372
            local.get 3
            local.get 361
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            local.set 372
            local.get 361
            i32.const 4
            i32.add
            local.set 361
            local.get 361
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 372
        local.get 372
        local.get 372
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 373
        local.get 373
        local.get 373
        local.get 373
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 374
        i32.const 0
        local.set 361
        i32.const 0
        local.set 375
        local.get 375
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 361
            local.get 3
            local.get 375
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=90112
            i32.add
            local.set 361
            local.get 3
            local.get 375
            i32.const 4
            i32.mul
            i32.add
            local.get 361
            i32.store offset=106496
            local.get 375
            i32.const 1
            i32.add
            local.set 375
            local.get 375
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 335
        local.get 374
        i32x4.min_u
        local.set 376
        local.get 376
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 377
        local.get 335
        local.get 374
        i32x4.min_u
        local.set 378
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 379
        i32.const 0
        local.set 375
        local.get 375
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 379
            local.get 375
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 377
            local.get 374
            local.get 3
            local.get 375
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 3
            local.get 375
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 379
            local.get 375
            i32.const 4
            i32.add
            local.set 375
            local.get 375
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 379
        local.get 379
        local.get 379
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 380
        local.get 380
        local.get 380
        local.get 380
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 381
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 382
        i32.const 0
        local.set 375
        local.get 375
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 375
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            local.set 383
            local.get 382
            local.get 374
            local.get 3
            local.get 375
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 383
            i32x4.add
            local.get 383
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 375
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 381
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 382
            local.get 375
            i32.const 4
            i32.add
            local.set 375
            local.get 375
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 382
        local.get 382
        local.get 382
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 384
        local.get 384
        local.get 384
        local.get 384
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 385
        local.get 378
        local.get 385
        i32x4.sub
        local.set 386
        local.get 381
        i32.const 10
        i32x4.shl
        local.set 387
        local.get 337
        local.get 387
        v128.or
        local.set 388
        i32.const 0
        local.set 375
        local.get 375
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 375
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=114688
            local.get 375
            i32.const 16
            i32.add
            local.set 375
            local.get 375
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 287
        i32x4.extract_lane 0
        local.set 389
        i32.const 0
        local.set 375
        local.get 375
        local.get 389
        i32.lt_s
        if
          loop
            local.get 375
            i32.const 1024
            i32.mul
            local.set 390
            local.get 388
            i32.const 10
            i32x4.shr_u
            local.set 391
            local.get 375
            i32.const 1024
            i32.mul
            local.set 392
            i32.const 151936
            local.get 392
            i32.sub
            local.set 393
            i32.const 1024
            local.get 393
            i32.const 1024
            local.get 393
            i32.lt_s
            select
            local.set 394
            local.get 394
            i32.const 0
            i32.const 0
            local.get 394
            i32.lt_s
            select
            local.set 395
            local.get 4
            i32.const 151936
            i32.mul
            local.set 396
            local.get 375
            i32.const 1024
            i32.mul
            local.set 397
            i32.const 151936
            local.get 397
            i32.sub
            local.set 398
            i32.const 1024
            local.get 398
            i32.const 1024
            local.get 398
            i32.lt_s
            select
            local.set 399
            local.get 399
            i32.const 0
            i32.const 0
            local.get 399
            i32.lt_s
            select
            local.set 400
            local.get 4
            i32.const 151936
            i32.mul
            local.set 401
            local.get 0
            local.get 4
            i32.lt_u
            local.set 402
            local.get 395
            i32.const 0
            local.get 402
            select
            local.set 403
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 392
            i32.add
            i32.add
            local.set 404
            local.get 0
            local.get 4
            i32.lt_u
            local.set 405
            local.get 400
            i32.const 0
            local.get 405
            select
            local.set 406
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 397
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 407
            local.get 403
            i32.const -4
            i32.and
            local.set 408
            i32.const 1024
            local.get 408
            i32.const 1024
            local.get 408
            i32.lt_s
            select
            local.set 409
            local.get 406
            i32.const -4
            i32.and
            local.set 410
            local.get 409
            local.get 410
            local.get 409
            local.get 410
            i32.lt_s
            select
            local.set 411
            i32.const 0
            local.set 412
            local.get 412
            local.get 411
            i32.lt_s
            if
              loop
                local.get 412
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 390
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 413
                local.get 413
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 404
                local.get 412
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 414
                local.get 407
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 413
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 414
                v128.bitselect
                local.set 415
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                local.get 415
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                local.get 284
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 414
                local.get 77
                local.get 415
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 415
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 415
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 415
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 415
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 416
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                local.get 416
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 416
                i32.const 10
                i32x4.shr_u
                local.get 391
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 412
                i32.const 4
                i32.add
                local.set 412
                local.get 412
                local.get 411
                i32.lt_s
                br_if 0
              end
            end
            local.get 411
            local.set 412
            local.get 412
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 412
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 390
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 417
                local.get 417
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 404
                local.get 412
                i32.add
                i32.const 0
                local.get 412
                i32.sub
                local.get 403
                local.get 412
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 418
                local.get 407
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 412
                i32.sub
                local.get 406
                local.get 412
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 417
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 418
                v128.bitselect
                local.set 419
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                local.get 419
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                call $exp2
                local.get 284
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 418
                local.get 77
                local.get 419
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 247
                local.get 419
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 419
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 419
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 419
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 420
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                local.get 420
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 420
                i32.const 10
                i32x4.shr_u
                local.get 391
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 412
                i32.const 4
                i32.add
                local.set 412
                local.get 412
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 412
            local.get 412
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=122880
                local.set 421
                local.get 421
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 421
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 422
                  local.get 422
                  local.get 422
                  i32.load offset=114688
                  local.get 3
                  local.get 412
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=118784
                  i32.add
                  i32.store offset=114688
                end
                local.get 412
                i32.const 1
                i32.add
                local.set 412
                local.get 412
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 375
            i32.const 1
            i32.add
            local.set 375
            local.get 375
            local.get 389
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 423
        i32.const 0
        local.set 412
        local.get 412
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 423
            local.get 3
            local.get 412
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            local.set 423
            local.get 412
            i32.const 4
            i32.add
            local.set 412
            local.get 412
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 423
        local.get 423
        local.get 423
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 424
        local.get 424
        local.get 424
        local.get 424
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 425
        i32.const 0
        local.set 412
        i32.const 0
        local.set 426
        local.get 426
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 412
            local.get 3
            local.get 426
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=114688
            i32.add
            local.set 412
            local.get 3
            local.get 426
            i32.const 4
            i32.mul
            i32.add
            local.get 412
            i32.store offset=126976
            local.get 426
            i32.const 1
            i32.add
            local.set 426
            local.get 426
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 386
        local.get 425
        i32x4.min_u
        local.set 427
        local.get 427
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 428
        local.get 386
        local.get 425
        i32x4.min_u
        local.set 429
        local.get 4
        i32.const 9
        i32.mul
        local.set 426
        local.get 0
        local.get 4
        i32.lt_u
        local.set 430
        i32.const 1
        i32.const 0
        local.get 430
        select
        local.set 431
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 432
        i32.const 0
        local.set 433
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 431
        i32.lt_s
        i32.and
        if
          local.get 432
          i32.load
          local.set 433
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 434
        local.get 0
        local.get 4
        i32.lt_u
        local.set 435
        i32.const 1
        i32.const 0
        local.get 435
        select
        local.set 436
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 437
        i32.const 0
        local.set 438
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 436
        i32.lt_s
        i32.and
        if
          local.get 437
          i32.load
          local.set 438
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 439
        local.get 0
        local.get 4
        i32.lt_u
        local.set 440
        i32.const 1
        i32.const 0
        local.get 440
        select
        local.set 441
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 442
        i32.const 0
        local.set 443
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 441
        i32.lt_s
        i32.and
        if
          local.get 442
          i32.load
          local.set 443
        end
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 69
        v128.bitselect
        local.set 444
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 445
        i32.const 0
        local.set 446
        local.get 446
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 445
            local.get 446
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 428
            local.get 425
            local.get 3
            local.get 446
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 3
            local.get 446
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 445
            local.get 446
            i32.const 4
            i32.add
            local.set 446
            local.get 446
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 445
        local.get 445
        local.get 445
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 447
        local.get 447
        local.get 447
        local.get 447
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 448
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 449
        i32.const 0
        local.set 446
        local.get 446
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 446
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            local.set 450
            local.get 449
            local.get 425
            local.get 3
            local.get 446
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 450
            i32x4.add
            local.get 450
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 446
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 448
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 449
            local.get 446
            i32.const 4
            i32.add
            local.set 446
            local.get 446
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 449
        local.get 449
        local.get 449
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 451
        local.get 451
        local.get 451
        local.get 451
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 452
        local.get 448
        i32.const 0
        i32x4.shl
        local.set 453
        local.get 388
        local.get 453
        v128.or
        local.set 454
        local.get 454
        local.get 247
        i32x4.max_u
        local.set 455
        local.get 455
        local.get 247
        local.get 235
        v128.bitselect
        local.set 456
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 457
        v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
        local.set 458
        local.get 444
        i32x4.extract_lane 0
        local.set 459
        i32.const 0
        local.set 446
        local.get 446
        local.get 459
        i32.lt_s
        if
          loop
            local.get 446
            i32.const 1024
            i32.mul
            local.set 460
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
            call $mulhi
            local.set 461
            local.get 461
            local.get 443
            i32x4.splat
            v128.xor
            local.set 462
            local.get 462
            local.get 433
            i32x4.splat
            v128.xor
            local.set 463
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 464
            local.get 433
            i32.const -1640531527
            i32.add
            local.set 465
            local.get 438
            i32.const -1150833019
            i32.add
            local.set 466
            local.get 463
            v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
            call $mulhi
            local.set 467
            local.get 463
            v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
            i32x4.mul
            local.set 468
            local.get 465
            i32.const -1640531527
            i32.add
            local.set 469
            local.get 466
            i32.const -1150833019
            i32.add
            local.set 470
            local.get 469
            i32.const -1640531527
            i32.add
            local.set 471
            local.get 470
            i32.const -1150833019
            i32.add
            local.set 472
            local.get 471
            i32.const -1640531527
            i32.add
            local.set 473
            local.get 472
            i32.const -1150833019
            i32.add
            local.set 474
            local.get 473
            i32.const -1640531527
            i32.add
            local.set 475
            local.get 474
            i32.const -1150833019
            i32.add
            local.set 476
            local.get 475
            i32.const -1640531527
            i32.add
            local.set 477
            local.get 476
            i32.const -1150833019
            i32.add
            local.set 478
            local.get 477
            i32.const -1640531527
            i32.add
            local.set 479
            local.get 478
            i32.const -1150833019
            i32.add
            local.set 480
            local.get 446
            i32.const 1024
            i32.mul
            local.set 481
            i32.const 151936
            local.get 481
            i32.sub
            local.set 482
            i32.const 1024
            local.get 482
            i32.const 1024
            local.get 482
            i32.lt_s
            select
            local.set 483
            local.get 483
            i32.const 0
            i32.const 0
            local.get 483
            i32.lt_s
            select
            local.set 484
            local.get 4
            i32.const 151936
            i32.mul
            local.set 485
            local.get 446
            i32.const 1024
            i32.mul
            local.set 486
            i32.const 151936
            local.get 486
            i32.sub
            local.set 487
            i32.const 1024
            local.get 487
            i32.const 1024
            local.get 487
            i32.lt_s
            select
            local.set 488
            local.get 488
            i32.const 0
            i32.const 0
            local.get 488
            i32.lt_s
            select
            local.set 489
            local.get 4
            i32.const 151936
            i32.mul
            local.set 490
            local.get 0
            local.get 4
            i32.lt_u
            local.set 491
            local.get 484
            i32.const 0
            local.get 491
            select
            local.set 492
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 481
            i32.add
            i32.add
            local.set 493
            local.get 0
            local.get 4
            i32.lt_u
            local.set 494
            local.get 489
            i32.const 0
            local.get 494
            select
            local.set 495
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 486
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 496
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 497
            local.get 492
            i32.const -4
            i32.and
            local.set 498
            i32.const 1024
            local.get 498
            i32.const 1024
            local.get 498
            i32.lt_s
            select
            local.set 499
            local.get 495
            i32.const -4
            i32.and
            local.set 500
            local.get 499
            local.get 500
            local.get 499
            local.get 500
            i32.lt_s
            select
            local.set 501
            i32.const 0
            local.set 502
            local.get 502
            local.get 501
            i32.lt_s
            if
              loop
                local.get 502
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 460
                i32x4.splat
                i32x4.add
                local.set 503
                local.get 503
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 504
                local.get 504
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 493
                local.get 502
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 505
                local.get 496
                local.get 502
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 504
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 505
                v128.bitselect
                local.set 506
                local.get 467
                local.get 503
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 466
                i32x4.splat
                v128.xor
                local.set 507
                local.get 503
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 438
                i32x4.splat
                v128.xor
                local.set 508
                local.get 507
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 508
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 469
                i32x4.splat
                v128.xor
                local.set 509
                local.get 508
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 464
                i32x4.splat
                v128.xor
                local.get 465
                i32x4.splat
                v128.xor
                local.set 510
                local.get 510
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 468
                v128.xor
                local.get 470
                i32x4.splat
                v128.xor
                local.set 511
                local.get 511
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 507
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 471
                i32x4.splat
                v128.xor
                local.set 512
                local.get 509
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 510
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 472
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 511
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 473
                i32x4.splat
                v128.xor
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 512
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 476
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 512
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 509
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 474
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 477
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
                f32x4.mul
                local.set 513
                local.get 506
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                local.get 513
                local.get 513
                local.get 513
                v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.mul
                local.get 513
                v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
                f32x4.max
                call $log2
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                local.get 513
                v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
                f32x4.lt
                v128.bitselect
                call $log2
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                f32x4.add
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 505
                local.get 77
                local.get 506
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 456
                local.get 506
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 506
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 514
                local.get 3
                local.get 502
                i32.const 4
                i32.mul
                i32.add
                local.get 514
                v128.store offset=131072
                local.get 497
                local.get 514
                f32x4.max
                local.set 497
                local.get 502
                i32.const 4
                i32.add
                local.set 502
                local.get 502
                local.get 501
                i32.lt_s
                br_if 0
              end
            end
            local.get 501
            local.set 502
            local.get 502
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 502
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 460
                i32x4.splat
                i32x4.add
                local.set 515
                local.get 515
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 516
                local.get 516
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 493
                local.get 502
                i32.add
                i32.const 0
                local.get 502
                i32.sub
                local.get 492
                local.get 502
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 517
                local.get 496
                local.get 502
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 502
                i32.sub
                local.get 495
                local.get 502
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 516
                v128.bitselect
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 517
                v128.bitselect
                local.set 518
                local.get 467
                local.get 515
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 466
                i32x4.splat
                v128.xor
                local.set 519
                local.get 515
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 438
                i32x4.splat
                v128.xor
                local.set 520
                local.get 519
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 520
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 469
                i32x4.splat
                v128.xor
                local.set 521
                local.get 520
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 464
                i32x4.splat
                v128.xor
                local.get 465
                i32x4.splat
                v128.xor
                local.set 522
                local.get 522
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 468
                v128.xor
                local.get 470
                i32x4.splat
                v128.xor
                local.set 523
                local.get 523
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 519
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 471
                i32x4.splat
                v128.xor
                local.set 524
                local.get 521
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 522
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 472
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 523
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 473
                i32x4.splat
                v128.xor
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 524
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 476
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 524
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 521
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 474
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 477
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
                f32x4.mul
                local.set 525
                local.get 518
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                local.get 525
                local.get 525
                local.get 525
                v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.mul
                local.get 525
                v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
                f32x4.max
                call $log2
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                local.get 525
                v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
                f32x4.lt
                v128.bitselect
                call $log2
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                f32x4.add
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 517
                local.get 77
                local.get 518
                local.get 12
                f32x4.sub
                local.get 71
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 456
                local.get 518
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 518
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 526
                local.get 3
                local.get 502
                i32.const 4
                i32.mul
                i32.add
                local.get 526
                v128.store offset=131072
                local.get 497
                local.get 526
                f32x4.max
                local.set 497
                local.get 502
                i32.const 4
                i32.add
                local.set 502
                local.get 502
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 497
            local.get 497
            local.get 497
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 527
            local.get 527
            local.get 527
            local.get 527
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 528
            v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
            local.set 529
            i32.const 0
            local.set 502
            local.get 502
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 529
                local.get 502
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 460
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 3
                local.get 502
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=131072
                local.get 528
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 529
                local.get 502
                i32.const 4
                i32.add
                local.set 502
                local.get 502
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 529
            local.get 529
            local.get 529
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 530
            local.get 530
            local.get 530
            local.get 530
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 531
            local.get 457
            local.get 528
            f32x4.lt
            local.set 532
            local.get 457
            local.get 528
            f32x4.max
            local.set 533
            local.get 531
            local.get 458
            local.get 532
            v128.bitselect
            local.set 534
            local.get 533
            local.set 535
            local.get 534
            local.set 536
            local.get 535
            local.set 457
            local.get 536
            local.set 458
            local.get 446
            i32.const 1
            i32.add
            local.set 446
            local.get 446
            local.get 459
            i32.lt_s
            br_if 0
          end
        end
        local.get 458
        local.get 13
        local.get 69
        v128.bitselect
        local.set 537
        local.get 4
        i32.const 9
        i32.mul
        local.set 502
        local.get 0
        local.get 4
        i32.lt_u
        local.set 538
        i32.const 1
        i32.const 0
        local.get 538
        select
        local.set 539
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 540
        i32.const 0
        local.set 541
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 539
        i32.lt_s
        i32.and
        if
          local.get 540
          i32.load
          local.set 541
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 542
        i32.const 1
        local.get 542
        i32.const 1
        local.get 542
        i32.lt_s
        select
        local.set 543
        local.get 543
        i32.const 0
        i32.const 0
        local.get 543
        i32.lt_s
        select
        local.set 544
        local.get 5
        local.get 541
        i32.sub
        local.set 545
        i32.const 1
        local.get 545
        i32.const 1
        local.get 545
        i32.lt_s
        select
        local.set 546
        local.get 546
        i32.const 0
        i32.const 0
        local.get 546
        i32.lt_s
        select
        i32.const 0
        local.get 541
        i32.const 0
        i32.ge_s
        select
        local.set 547
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 548
        local.get 548
        local.get 537
        i32.const 0
        local.get 544
        call $store_some_i32_4
        drop
        local.get 8
        local.get 541
        i32.const 4
        i32.mul
        i32.add
        local.set 549
        local.get 549
        local.get 537
        i32.const 0
        local.get 547
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
  (func $exp2 (export "exp2") (param v128) (result v128)
    (local v128 v128)
    local.get 0
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    f32x4.max
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    f32x4.min
    local.set 0
    local.get 0
    f32x4.nearest
    local.set 1
    local.get 0
    local.get 1
    f32x4.sub
    local.set 0
    local.get 1
    i32x4.trunc_sat_f32x4_s
    local.set 2
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.get 0
    f32x4.mul
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    f32x4.add
    local.get 0
    f32x4.mul
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    f32x4.add
    local.get 0
    f32x4.mul
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    f32x4.add
    local.get 0
    f32x4.mul
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    f32x4.add
    local.get 0
    f32x4.mul
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    f32x4.add
    local.get 0
    f32x4.mul
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    f32x4.add
    local.set 0
    local.get 2
    i32.const 1
    i32x4.shr_s
    local.set 1
    local.get 0
    local.get 1
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    i32x4.add
    i32.const 23
    i32x4.shl
    f32x4.mul
    local.get 2
    local.get 1
    i32x4.sub
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    i32x4.add
    i32.const 23
    i32x4.shl
    f32x4.mul
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
  (func $log2 (export "log2") (param v128) (result v128)
    (local v128 v128 v128 v128 v128)
    local.get 0
    local.set 1
    local.get 0
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    f32x4.lt
    local.set 5
    local.get 0
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    f32x4.mul
    local.get 0
    local.get 5
    v128.bitselect
    local.set 0
    local.get 0
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    i32x4.sub
    i32.const 23
    i32x4.shr_s
    local.set 2
    local.get 0
    local.get 2
    i32.const 23
    i32x4.shl
    i32x4.sub
    local.set 0
    local.get 0
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    f32x4.sub
    local.get 0
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    f32x4.add
    f32x4.div
    local.set 3
    local.get 3
    local.get 3
    f32x4.mul
    local.set 4
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.get 1
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.get 4
    f32x4.mul
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    f32x4.add
    local.get 4
    f32x4.mul
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    f32x4.add
    local.get 4
    f32x4.mul
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    f32x4.add
    local.get 3
    f32x4.mul
    local.get 2
    local.get 5
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    v128.and
    i32x4.sub
    f32x4.convert_i32x4_s
    f32x4.add
    local.get 1
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    f32x4.eq
    v128.bitselect
    local.get 1
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    f32x4.eq
    v128.bitselect
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.get 1
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    f32x4.ge
    v128.bitselect
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
