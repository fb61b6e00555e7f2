(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 v128 i32 i32 i32 i32 i32 v128 i32 v128 v128 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128)
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 49
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 89
    v128.const i32x4 0x358637bd 0x358637bd 0x358637bd 0x358637bd
    local.set 91
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 94
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 121
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 122
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 123
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 124
    v128.const i32x4 0xf1800000 0xf1800000 0xf1800000 0xf1800000
    local.set 228
    v128.const i32x4 0x00000040 0x00000040 0x00000040 0x00000040
    local.set 286
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 289
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 293
    v128.const i32x4 0x3e0293ee 0x3e0293ee 0x3e0293ee 0x3e0293ee
    local.set 299
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 305
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 306
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 307
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 308
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 309
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 310
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 311
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 312
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 314
    local.get 2
    i32.load offset=8
    local.set 6
    local.get 2
    i32.load offset=12
    local.set 7
    local.get 2
    i32.load offset=16
    local.set 8
    local.get 2
    i32.load offset=20
    local.set 9
    local.get 2
    i32.load offset=24
    local.set 10
    local.get 2
    i32.load offset=28
    local.set 11
    local.get 2
    i32.load offset=32
    local.set 12
    local.get 2
    i32.load offset=40
    local.set 13
    local.get 2
    i32.load offset=48
    local.set 14
    local.get 2
    i32.load offset=56
    local.set 15
    local.get 2
    i32.load offset=64
    local.set 16
    local.get 2
    i32.load offset=72
    local.set 17
    local.get 2
    i32.load offset=80
    local.set 18
    local.get 2
    i32.load offset=88
    local.set 19
    local.get 2
    i32.load offset=96
    local.set 20
    local.get 2
    i32.load offset=104
    local.set 21
    local.get 2
    i32.load offset=112
    local.set 22
    local.get 2
    i32.load
    local.set 23
    local.get 2
    i32.load offset=4
    local.set 24
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        i32.const 0
        local.set 5
        local.get 0
        local.set 4
        local.get 4
        local.get 23
        i32.rem_u
        local.set 25
        local.get 4
        local.get 23
        i32.div_u
        local.set 26
        local.get 7
        i32.const 5
        i32.mul
        local.set 27
        local.get 26
        local.get 7
        i32.lt_u
        local.set 28
        i32.const 1
        i32.const 0
        local.get 28
        select
        local.set 29
        local.get 19
        local.get 26
        i32.const 5
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 30
        i32.const 0
        local.set 31
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 29
        i32.lt_s
        i32.and
        if
          local.get 30
          i32.load
          local.set 31
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 32
        local.get 26
        local.get 7
        i32.lt_u
        local.set 33
        i32.const 1
        i32.const 0
        local.get 33
        select
        local.set 34
        local.get 19
        local.get 26
        i32.const 5
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 35
        i32.const 0
        local.set 36
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 34
        i32.lt_s
        i32.and
        if
          local.get 35
          i32.load
          local.set 36
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 37
        local.get 26
        local.get 7
        i32.lt_u
        local.set 38
        i32.const 1
        i32.const 0
        local.get 38
        select
        local.set 39
        local.get 19
        local.get 26
        i32.const 5
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 40
        i32.const 0
        local.set 41
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 39
        i32.lt_s
        i32.and
        if
          local.get 40
          i32.load
          local.set 41
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 42
        local.get 26
        local.get 7
        i32.lt_u
        local.set 43
        i32.const 1
        i32.const 0
        local.get 43
        select
        local.set 44
        local.get 19
        local.get 26
        i32.const 5
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 45
        i32.const 0
        local.set 46
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 44
        i32.lt_s
        i32.and
        if
          local.get 45
          i32.load
          local.set 46
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 46
        i32x4.splat
        i32x4.lt_s
        local.set 47
        local.get 36
        i32x4.splat
        local.get 49
        local.get 47
        v128.bitselect
        local.set 48
        local.get 25
        i32.const 16
        i32.add
        local.set 50
        local.get 25
        i32.const 2
        i32.mul
        local.set 51
        local.get 25
        i32.const 2
        i32.mul
        local.set 52
        local.get 11
        i32.const 64
        i32.mul
        local.set 53
        local.get 11
        i32.const 64
        i32.mul
        local.set 54
        i32.const 0
        local.set 55
        local.get 55
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 48
            i32x4.extract_lane 0
            local.set 56
            local.get 56
            local.get 6
            i32.lt_u
            local.set 57
            local.get 12
            local.get 56
            i32.const 8192
            i32.mul
            i32.add
            local.set 58
            local.get 51
            local.get 55
            i32.const 2
            i32.rem_u
            i32.add
            local.set 59
            local.get 57
            local.get 59
            i32.const 32
            i32.lt_u
            i32.and
            local.set 60
            i32.const 64
            i32.const 0
            local.get 60
            select
            local.set 61
            local.get 58
            local.get 59
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 62
            local.get 48
            i32x4.extract_lane 0
            local.set 63
            local.get 63
            local.get 6
            i32.lt_u
            local.set 64
            local.get 12
            local.get 63
            i32.const 8192
            i32.mul
            i32.add
            local.set 65
            local.get 52
            local.get 55
            i32.const 2
            i32.rem_u
            i32.add
            local.set 66
            local.get 64
            local.get 66
            i32.const 32
            i32.lt_u
            i32.and
            local.set 67
            i32.const 64
            i32.const 0
            local.get 67
            select
            local.set 68
            local.get 65
            local.get 66
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 69
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 70
            local.get 61
            i32.const -4
            i32.and
            local.set 71
            i32.const 64
            local.get 71
            i32.const 64
            local.get 71
            i32.lt_s
            select
            local.set 72
            local.get 68
            i32.const -4
            i32.and
            local.set 73
            local.get 72
            local.get 73
            local.get 72
            local.get 73
            i32.lt_s
            select
            local.set 74
            i32.const 0
            local.set 75
            local.get 75
            local.get 74
            i32.lt_s
            if
              loop
                local.get 62
                local.get 75
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 76
                local.get 69
                local.get 75
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 77
                local.get 70
                local.get 76
                local.get 76
                f32x4.mul
                local.get 77
                local.get 77
                f32x4.mul
                f32x4.add
                f32x4.add
                local.set 70
                local.get 75
                i32.const 4
                i32.add
                local.set 75
                local.get 75
                local.get 74
                i32.lt_s
                br_if 0
              end
            end
            local.get 74
            local.set 75
            local.get 75
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 62
                local.get 75
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 75
                i32.sub
                local.get 61
                local.get 75
                i32.sub
                call $load_some_bf16_2
                local.set 78
                local.get 69
                local.get 75
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 75
                i32.sub
                local.get 68
                local.get 75
                i32.sub
                call $load_some_bf16_2
                local.set 79
                local.get 70
                local.get 78
                local.get 78
                f32x4.mul
                local.get 79
                local.get 79
                f32x4.mul
                f32x4.add
                f32x4.add
                local.set 70
                local.get 75
                i32.const 4
                i32.add
                local.set 75
                local.get 75
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 70
            local.get 70
            local.get 70
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 80
            local.get 80
            local.get 80
            local.get 80
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 81
            local.get 48
            i32x4.extract_lane 0
            local.set 75
            local.get 75
            local.get 6
            i32.lt_u
            local.set 82
            local.get 12
            local.get 75
            i32.const 8192
            i32.mul
            i32.add
            local.set 83
            local.get 51
            local.get 55
            i32.const 2
            i32.rem_u
            i32.add
            local.set 84
            local.get 82
            local.get 84
            i32.const 32
            i32.lt_u
            i32.and
            local.set 85
            i32.const 64
            i32.const 0
            local.get 85
            select
            local.set 86
            local.get 83
            local.get 84
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 87
            local.get 81
            local.get 89
            f32x4.div
            local.set 88
            local.get 88
            local.get 91
            f32x4.add
            local.set 90
            local.get 90
            local.set 92
            local.get 94
            local.get 92
            f32x4.sqrt
            f32x4.div
            local.set 93
            local.get 41
            local.get 11
            i32.lt_u
            local.set 95
            i32.const 64
            i32.const 0
            local.get 95
            select
            local.set 96
            local.get 14
            local.get 41
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 97
            local.get 48
            i32x4.extract_lane 0
            local.set 98
            local.get 98
            local.get 6
            i32.lt_u
            local.set 99
            local.get 12
            local.get 98
            i32.const 8192
            i32.mul
            i32.add
            local.set 100
            local.get 52
            local.get 55
            i32.const 2
            i32.rem_u
            i32.add
            local.set 101
            local.get 99
            local.get 101
            i32.const 32
            i32.lt_u
            i32.and
            local.set 102
            i32.const 64
            i32.const 0
            local.get 102
            select
            local.set 103
            local.get 100
            local.get 101
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 104
            local.get 21
            i32.const 128
            i32.add
            local.set 105
            local.get 41
            local.get 11
            i32.lt_u
            local.set 106
            i32.const 64
            i32.const 0
            local.get 106
            select
            local.set 107
            local.get 15
            local.get 41
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 108
            local.get 3
            local.get 55
            i32.const 256
            i32.mul
            i32.add
            local.set 109
            local.get 86
            i32.const -4
            i32.and
            local.set 110
            i32.const 64
            local.get 110
            i32.const 64
            local.get 110
            i32.lt_s
            select
            local.set 111
            local.get 96
            i32.const -4
            i32.and
            local.set 112
            local.get 111
            local.get 112
            local.get 111
            local.get 112
            i32.lt_s
            select
            local.set 113
            local.get 103
            i32.const -4
            i32.and
            local.set 114
            local.get 113
            local.get 114
            local.get 113
            local.get 114
            i32.lt_s
            select
            local.set 115
            local.get 107
            i32.const -4
            i32.and
            local.set 116
            local.get 115
            local.get 116
            local.get 115
            local.get 116
            i32.lt_s
            select
            local.set 117
            i32.const 0
            local.set 118
            local.get 118
            local.get 117
            i32.lt_s
            if
              loop
                local.get 87
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.get 93
                f32x4.mul
                local.get 21
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                f32x4.mul
                local.set 119
                local.get 119
                local.get 121
                i32x4.add
                local.get 119
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 119
                local.get 119
                f32x4.eq
                v128.bitselect
                local.set 120
                local.get 97
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 125
                local.get 104
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.get 93
                f32x4.mul
                local.get 105
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                f32x4.mul
                local.set 126
                local.get 126
                local.get 121
                i32x4.add
                local.get 126
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 126
                local.get 126
                f32x4.eq
                v128.bitselect
                local.set 127
                local.get 108
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 128
                local.get 120
                local.get 125
                f32x4.mul
                local.get 127
                local.get 128
                f32x4.mul
                f32x4.sub
                local.set 129
                local.get 109
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                local.get 129
                local.get 121
                i32x4.add
                local.get 129
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 129
                local.get 129
                f32x4.eq
                v128.bitselect
                v128.store
                local.get 127
                local.get 125
                f32x4.mul
                local.get 120
                local.get 128
                f32x4.mul
                f32x4.add
                local.set 130
                local.get 109
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                local.get 130
                local.get 121
                i32x4.add
                local.get 130
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 130
                local.get 130
                f32x4.eq
                v128.bitselect
                v128.store offset=512
                local.get 118
                i32.const 4
                i32.add
                local.set 118
                local.get 118
                local.get 117
                i32.lt_s
                br_if 0
              end
            end
            local.get 117
            local.set 118
            local.get 118
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 87
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                local.get 86
                local.get 118
                i32.sub
                call $load_some_bf16_2
                local.get 93
                f32x4.mul
                local.get 21
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                i32.const 64
                local.get 118
                i32.sub
                call $load_some_bf16_2
                f32x4.mul
                local.set 131
                local.get 131
                local.get 121
                i32x4.add
                local.get 131
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 131
                local.get 131
                f32x4.eq
                v128.bitselect
                local.set 132
                local.get 97
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                local.get 96
                local.get 118
                i32.sub
                call $load_some_f32_4
                local.set 133
                local.get 104
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                local.get 103
                local.get 118
                i32.sub
                call $load_some_bf16_2
                local.get 93
                f32x4.mul
                local.get 105
                local.get 118
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                i32.const 64
                local.get 118
                i32.sub
                call $load_some_bf16_2
                f32x4.mul
                local.set 134
                local.get 134
                local.get 121
                i32x4.add
                local.get 134
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 134
                local.get 134
                f32x4.eq
                v128.bitselect
                local.set 135
                local.get 108
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                local.get 107
                local.get 118
                i32.sub
                call $load_some_f32_4
                local.set 136
                local.get 132
                local.get 133
                f32x4.mul
                local.get 135
                local.get 136
                f32x4.mul
                f32x4.sub
                local.set 137
                local.get 109
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                local.get 137
                local.get 121
                i32x4.add
                local.get 137
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 137
                local.get 137
                f32x4.eq
                v128.bitselect
                v128.store
                local.get 135
                local.get 133
                f32x4.mul
                local.get 132
                local.get 136
                f32x4.mul
                f32x4.add
                local.set 138
                local.get 109
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                local.get 138
                local.get 121
                i32x4.add
                local.get 138
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 138
                local.get 138
                f32x4.eq
                v128.bitselect
                v128.store offset=512
                local.get 118
                i32.const 4
                i32.add
                local.set 118
                local.get 118
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 55
            i32.const 1
            i32.add
            local.set 55
            local.get 55
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 25
        i32.const 24
        i32.add
        local.set 55
        local.get 11
        i32.const 64
        i32.mul
        local.set 118
        local.get 11
        i32.const 64
        i32.mul
        local.set 139
        local.get 48
        i32x4.extract_lane 0
        local.set 140
        local.get 140
        local.get 6
        i32.lt_u
        local.set 141
        local.get 12
        local.get 140
        i32.const 8192
        i32.mul
        i32.add
        local.set 142
        local.get 141
        local.get 50
        i32.const 32
        i32.lt_u
        i32.and
        local.set 143
        i32.const 64
        i32.const 0
        local.get 143
        select
        local.set 144
        local.get 142
        local.get 50
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 145
        local.get 48
        i32x4.extract_lane 0
        local.set 146
        local.get 146
        local.get 6
        i32.lt_u
        local.set 147
        local.get 12
        local.get 146
        i32.const 8192
        i32.mul
        i32.add
        local.set 148
        local.get 147
        local.get 50
        i32.const 32
        i32.lt_u
        i32.and
        local.set 149
        i32.const 64
        i32.const 0
        local.get 149
        select
        local.set 150
        local.get 148
        local.get 50
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 151
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 152
        local.get 144
        i32.const -4
        i32.and
        local.set 153
        i32.const 64
        local.get 153
        i32.const 64
        local.get 153
        i32.lt_s
        select
        local.set 154
        local.get 150
        i32.const -4
        i32.and
        local.set 155
        local.get 154
        local.get 155
        local.get 154
        local.get 155
        i32.lt_s
        select
        local.set 156
        i32.const 0
        local.set 157
        local.get 157
        local.get 156
        i32.lt_s
        if
          loop
            local.get 145
            local.get 157
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 158
            local.get 151
            local.get 157
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 159
            local.get 152
            local.get 158
            local.get 158
            f32x4.mul
            local.get 159
            local.get 159
            f32x4.mul
            f32x4.add
            f32x4.add
            local.set 152
            local.get 157
            i32.const 4
            i32.add
            local.set 157
            local.get 157
            local.get 156
            i32.lt_s
            br_if 0
          end
        end
        local.get 156
        local.set 157
        local.get 157
        i32.const 64
        i32.lt_s
        if
          loop
            local.get 145
            local.get 157
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 157
            i32.sub
            local.get 144
            local.get 157
            i32.sub
            call $load_some_bf16_2
            local.set 160
            local.get 151
            local.get 157
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 157
            i32.sub
            local.get 150
            local.get 157
            i32.sub
            call $load_some_bf16_2
            local.set 161
            local.get 152
            local.get 160
            local.get 160
            f32x4.mul
            local.get 161
            local.get 161
            f32x4.mul
            f32x4.add
            f32x4.add
            local.set 152
            local.get 157
            i32.const 4
            i32.add
            local.set 157
            local.get 157
            i32.const 64
            i32.lt_s
            br_if 0
          end
        end
        local.get 152
        local.get 152
        local.get 152
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.set 162
        local.get 162
        local.get 162
        local.get 162
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.add
        local.set 163
        local.get 48
        i32x4.extract_lane 0
        local.set 157
        local.get 157
        local.get 6
        i32.lt_u
        local.set 164
        local.get 12
        local.get 157
        i32.const 8192
        i32.mul
        i32.add
        local.set 165
        local.get 164
        local.get 50
        i32.const 32
        i32.lt_u
        i32.and
        local.set 166
        i32.const 64
        i32.const 0
        local.get 166
        select
        local.set 167
        local.get 165
        local.get 50
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 168
        local.get 163
        local.get 89
        f32x4.div
        local.set 169
        local.get 169
        local.get 91
        f32x4.add
        local.set 170
        local.get 170
        local.set 171
        local.get 94
        local.get 171
        f32x4.sqrt
        f32x4.div
        local.set 172
        local.get 41
        local.get 11
        i32.lt_u
        local.set 173
        i32.const 64
        i32.const 0
        local.get 173
        select
        local.set 174
        local.get 14
        local.get 41
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 175
        local.get 48
        i32x4.extract_lane 0
        local.set 176
        local.get 176
        local.get 6
        i32.lt_u
        local.set 177
        local.get 12
        local.get 176
        i32.const 8192
        i32.mul
        i32.add
        local.set 178
        local.get 177
        local.get 50
        i32.const 32
        i32.lt_u
        i32.and
        local.set 179
        i32.const 64
        i32.const 0
        local.get 179
        select
        local.set 180
        local.get 178
        local.get 50
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 181
        local.get 22
        i32.const 128
        i32.add
        local.set 182
        local.get 41
        local.get 11
        i32.lt_u
        local.set 183
        i32.const 64
        i32.const 0
        local.get 183
        select
        local.set 184
        local.get 15
        local.get 41
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 185
        local.get 167
        i32.const -4
        i32.and
        local.set 186
        i32.const 64
        local.get 186
        i32.const 64
        local.get 186
        i32.lt_s
        select
        local.set 187
        local.get 174
        i32.const -4
        i32.and
        local.set 188
        local.get 187
        local.get 188
        local.get 187
        local.get 188
        i32.lt_s
        select
        local.set 189
        local.get 180
        i32.const -4
        i32.and
        local.set 190
        local.get 189
        local.get 190
        local.get 189
        local.get 190
        i32.lt_s
        select
        local.set 191
        local.get 184
        i32.const -4
        i32.and
        local.set 192
        local.get 191
        local.get 192
        local.get 191
        local.get 192
        i32.lt_s
        select
        local.set 193
        i32.const 0
        local.set 194
        local.get 194
        local.get 193
        i32.lt_s
        if
          loop
            local.get 168
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.get 172
            f32x4.mul
            local.get 22
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            f32x4.mul
            local.set 195
            local.get 195
            local.get 121
            i32x4.add
            local.get 195
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 195
            local.get 195
            f32x4.eq
            v128.bitselect
            local.set 196
            local.get 175
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 197
            local.get 181
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.get 172
            f32x4.mul
            local.get 182
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            f32x4.mul
            local.set 198
            local.get 198
            local.get 121
            i32x4.add
            local.get 198
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 198
            local.get 198
            f32x4.eq
            v128.bitselect
            local.set 199
            local.get 185
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 200
            local.get 196
            local.get 197
            f32x4.mul
            local.get 199
            local.get 200
            f32x4.mul
            f32x4.sub
            local.set 201
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            local.get 201
            local.get 121
            i32x4.add
            local.get 201
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 201
            local.get 201
            f32x4.eq
            v128.bitselect
            v128.store offset=1024
            local.get 199
            local.get 197
            f32x4.mul
            local.get 196
            local.get 200
            f32x4.mul
            f32x4.add
            local.set 202
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            local.get 202
            local.get 121
            i32x4.add
            local.get 202
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 202
            local.get 202
            f32x4.eq
            v128.bitselect
            v128.store offset=1280
            local.get 194
            i32.const 4
            i32.add
            local.set 194
            local.get 194
            local.get 193
            i32.lt_s
            br_if 0
          end
        end
        local.get 193
        local.set 194
        local.get 194
        i32.const 64
        i32.lt_s
        if
          loop
            local.get 168
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 194
            i32.sub
            local.get 167
            local.get 194
            i32.sub
            call $load_some_bf16_2
            local.get 172
            f32x4.mul
            local.get 22
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 194
            i32.sub
            i32.const 64
            local.get 194
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            local.set 203
            local.get 203
            local.get 121
            i32x4.add
            local.get 203
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 203
            local.get 203
            f32x4.eq
            v128.bitselect
            local.set 204
            local.get 175
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 194
            i32.sub
            local.get 174
            local.get 194
            i32.sub
            call $load_some_f32_4
            local.set 205
            local.get 181
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 194
            i32.sub
            local.get 180
            local.get 194
            i32.sub
            call $load_some_bf16_2
            local.get 172
            f32x4.mul
            local.get 182
            local.get 194
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 194
            i32.sub
            i32.const 64
            local.get 194
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            local.set 206
            local.get 206
            local.get 121
            i32x4.add
            local.get 206
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 206
            local.get 206
            f32x4.eq
            v128.bitselect
            local.set 207
            local.get 185
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 194
            i32.sub
            local.get 184
            local.get 194
            i32.sub
            call $load_some_f32_4
            local.set 208
            local.get 204
            local.get 205
            f32x4.mul
            local.get 207
            local.get 208
            f32x4.mul
            f32x4.sub
            local.set 209
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            local.get 209
            local.get 121
            i32x4.add
            local.get 209
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 209
            local.get 209
            f32x4.eq
            v128.bitselect
            v128.store offset=1024
            local.get 207
            local.get 205
            f32x4.mul
            local.get 204
            local.get 208
            f32x4.mul
            f32x4.add
            local.set 210
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            local.get 210
            local.get 121
            i32x4.add
            local.get 210
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 210
            local.get 210
            f32x4.eq
            v128.bitselect
            v128.store offset=1280
            local.get 194
            i32.const 4
            i32.add
            local.set 194
            local.get 194
            i32.const 64
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 194
        local.get 194
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 194
            i32.const 256
            i32.mul
            i32.add
            local.set 211
            i32.const 0
            local.set 212
            local.get 212
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 211
                local.get 212
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 213
                local.get 211
                local.get 212
                i32.const 4
                i32.mul
                i32.add
                local.get 213
                local.get 121
                i32x4.add
                local.get 213
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 213
                local.get 213
                f32x4.eq
                v128.bitselect
                v128.store offset=1536
                local.get 212
                i32.const 4
                i32.add
                local.set 212
                local.get 212
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 194
            i32.const 1
            i32.add
            local.set 194
            local.get 194
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 194
        local.get 194
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 194
            i32.const 256
            i32.mul
            i32.add
            local.set 212
            i32.const 0
            local.set 214
            local.get 214
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 212
                local.get 214
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=512
                local.set 215
                local.get 212
                local.get 214
                i32.const 4
                i32.mul
                i32.add
                local.get 215
                local.get 121
                i32x4.add
                local.get 215
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 215
                local.get 215
                f32x4.eq
                v128.bitselect
                v128.store offset=2048
                local.get 214
                i32.const 4
                i32.add
                local.set 214
                local.get 214
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 194
            i32.const 1
            i32.add
            local.set 194
            local.get 194
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 194
        local.get 26
        local.get 7
        i32.lt_u
        local.set 214
        i32.const 1
        i32.const 0
        local.get 214
        select
        local.set 216
        local.get 19
        local.get 26
        i32.const 5
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 217
        i32.const 0
        local.set 218
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 216
        i32.lt_s
        i32.and
        if
          local.get 217
          i32.load
          local.set 218
        end
        i32.const 0
        local.set 219
        local.get 219
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 219
            i32.const 256
            i32.mul
            i32.add
            local.set 220
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 221
            i32.const 0
            local.set 222
            local.get 222
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 221
                local.get 220
                local.get 222
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 3
                local.get 222
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=1024
                f32x4.mul
                local.get 220
                local.get 222
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=512
                local.get 3
                local.get 222
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=1280
                f32x4.mul
                f32x4.add
                f32x4.add
                local.set 221
                local.get 222
                i32.const 4
                i32.add
                local.set 222
                local.get 222
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 221
            local.get 221
            local.get 221
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 223
            local.get 223
            local.get 223
            local.get 223
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 224
            local.get 3
            local.get 219
            i32.const 32
            i32.mul
            i32.add
            local.set 222
            local.get 222
            local.get 224
            v128.store32_lane offset=2560 0
            local.get 219
            i32.const 1
            i32.add
            local.set 219
            local.get 219
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 218
        i32.const 3
        i32.add
        i32.const 4
        i32.div_u
        local.set 219
        i32.const 0
        local.set 225
        local.get 225
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 225
            i32.const 32
            i32.mul
            i32.add
            local.set 226
            i32.const 0
            local.set 227
            local.get 227
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 226
                local.get 227
                i32.add
                local.get 228
                v128.store offset=3776
                local.get 227
                i32.const 16
                i32.add
                local.set 227
                local.get 227
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 225
            i32.const 1
            i32.add
            local.set 225
            local.get 225
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 225
        local.get 225
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 225
            i32.const 32
            i32.mul
            i32.add
            local.set 227
            i32.const 0
            local.set 229
            local.get 229
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 227
                local.get 229
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=3840
                local.get 229
                i32.const 16
                i32.add
                local.set 229
                local.get 229
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 225
            i32.const 1
            i32.add
            local.set 225
            local.get 225
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 225
        local.get 225
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 225
            i32.const 512
            i32.mul
            i32.add
            local.set 229
            i32.const 0
            local.set 230
            local.get 230
            i32.const 512
            i32.lt_s
            if
              loop
                local.get 229
                local.get 230
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=3904
                local.get 230
                i32.const 16
                i32.add
                local.set 230
                local.get 230
                i32.const 512
                i32.lt_s
                br_if 0
              end
            end
            local.get 225
            i32.const 1
            i32.add
            local.set 225
            local.get 225
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 225
        local.get 225
        local.get 219
        i32.lt_s
        if
          loop
            i32.const 0
            local.set 230
            local.get 230
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 230
                i32.const 32
                i32.mul
                i32.add
                local.set 231
                i32.const 0
                local.set 232
                local.get 232
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 231
                    local.get 232
                    i32.add
                    local.get 228
                    v128.store offset=2624
                    local.get 232
                    i32.const 16
                    i32.add
                    local.set 232
                    local.get 232
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 230
                i32.const 1
                i32.add
                local.set 230
                local.get 230
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 230
            local.get 230
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 230
                i32.const 32
                i32.mul
                i32.add
                local.set 232
                i32.const 0
                local.set 233
                local.get 233
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 232
                    local.get 233
                    i32.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    v128.store offset=2688
                    local.get 233
                    i32.const 16
                    i32.add
                    local.set 233
                    local.get 233
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 230
                i32.const 1
                i32.add
                local.set 230
                local.get 230
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 230
            local.get 230
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 230
                i32.const 512
                i32.mul
                i32.add
                local.set 233
                i32.const 0
                local.set 234
                local.get 234
                i32.const 512
                i32.lt_s
                if
                  loop
                    local.get 233
                    local.get 234
                    i32.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    v128.store offset=2752
                    local.get 234
                    i32.const 16
                    i32.add
                    local.set 234
                    local.get 234
                    i32.const 512
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 230
                i32.const 1
                i32.add
                local.set 230
                local.get 230
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            local.get 225
            i32.const 4
            i32.mul
            local.set 230
            local.get 230
            i32.const 4
            i32.add
            local.set 234
            local.get 218
            local.get 234
            local.get 218
            local.get 234
            i32.lt_s
            select
            local.set 235
            local.get 230
            local.set 236
            local.get 236
            local.get 235
            i32.lt_s
            if
              loop
                local.get 236
                i32.const 64
                i32.mul
                local.set 237
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                i32x4.le_s
                local.set 238
                local.get 236
                i32.const 4
                i32.mul
                local.set 239
                local.get 10
                local.get 239
                i32.sub
                local.set 240
                i32.const 4
                local.get 240
                i32.const 4
                local.get 240
                i32.lt_s
                select
                local.set 241
                local.get 241
                i32.const 0
                i32.const 0
                local.get 241
                i32.lt_s
                select
                local.set 242
                local.get 9
                local.get 10
                i32.mul
                local.set 243
                local.get 31
                local.get 9
                i32.lt_u
                local.set 244
                local.get 242
                i32.const 0
                local.get 244
                select
                local.set 245
                local.get 18
                local.get 31
                local.get 10
                i32.mul
                local.get 239
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 246
                local.get 245
                i32.const -4
                i32.and
                local.set 247
                i32.const 4
                local.get 247
                i32.const 4
                local.get 247
                i32.lt_s
                select
                local.set 248
                i32.const 0
                local.set 249
                local.get 249
                local.get 248
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 249
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 246
                    local.get 249
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    v128.store offset=4928
                    local.get 249
                    i32.const 4
                    i32.add
                    local.set 249
                    local.get 249
                    local.get 248
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 248
                local.set 249
                local.get 249
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 249
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 246
                    local.get 249
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 249
                    i32.sub
                    local.get 245
                    local.get 249
                    i32.sub
                    call $load_some_i32_4
                    v128.store offset=4928
                    local.get 249
                    i32.const 4
                    i32.add
                    local.set 249
                    local.get 249
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 16
                local.get 25
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 249
                local.get 25
                i32.const 8
                i32.lt_u
                local.set 250
                i32.const 0
                local.set 251
                local.get 251
                i32.const 64
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 251
                    i32.const 16
                    i32.div_u
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=4928
                    local.set 252
                    local.get 250
                    local.get 252
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 253
                    local.get 249
                    local.get 252
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 254
                    local.get 251
                    i32.const 16
                    i32.rem_u
                    local.set 255
                    local.get 253
                    local.get 255
                    i32.const 16
                    i32.lt_u
                    i32.and
                    local.set 256
                    i32.const 64
                    i32.const 0
                    local.get 256
                    select
                    local.set 257
                    local.get 254
                    local.get 255
                    i32.const 16
                    i32.div_u
                    i32.const 128
                    i32.mul
                    i32.const 16
                    i32.mul
                    local.get 255
                    i32.const 16
                    i32.rem_u
                    i32.add
                    i32.const 2
                    i32.mul
                    i32.add
                    local.set 258
                    local.get 3
                    local.get 251
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 259
                    i32.const 0
                    local.set 260
                    local.get 260
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 259
                        local.get 260
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 258
                        local.get 260
                        i32.const 32
                        i32.mul
                        i32.add
                        i32.const 0
                        local.get 260
                        i32.sub
                        local.get 257
                        local.get 260
                        i32.sub
                        call $load_some_bf16_32
                        v128.store offset=4992
                        local.get 260
                        i32.const 4
                        i32.add
                        local.set 260
                        local.get 260
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 251
                    i32.const 1
                    i32.add
                    local.set 251
                    local.get 251
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 251
                local.get 251
                i32.const 64
                i32.lt_s
                if
                  loop
                    i32.const 0
                    local.set 260
                    local.get 260
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 3
                        local.get 260
                        i32.const 256
                        i32.mul
                        local.get 251
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        local.get 3
                        local.get 251
                        i32.const 256
                        i32.mul
                        local.get 260
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        i32.load offset=4992
                        i32.store offset=21376
                        local.get 260
                        i32.const 1
                        i32.add
                        local.set 260
                        local.get 260
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 251
                    i32.const 1
                    i32.add
                    local.set 251
                    local.get 251
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 16
                local.get 25
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 251
                local.get 25
                i32.const 8
                i32.lt_u
                local.set 260
                i32.const 0
                local.set 261
                local.get 261
                i32.const 64
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 261
                    i32.const 16
                    i32.div_u
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=4928
                    local.set 262
                    local.get 260
                    local.get 262
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 263
                    local.get 251
                    local.get 262
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 264
                    local.get 261
                    i32.const 16
                    i32.rem_u
                    local.set 265
                    local.get 263
                    local.get 265
                    i32.const 16
                    i32.lt_u
                    i32.and
                    local.set 266
                    i32.const 64
                    i32.const 0
                    local.get 266
                    select
                    local.set 267
                    local.get 264
                    local.get 265
                    i32.const 16
                    i32.div_u
                    i32.const 128
                    i32.mul
                    i32.const 64
                    i32.add
                    i32.const 16
                    i32.mul
                    local.get 265
                    i32.const 16
                    i32.rem_u
                    i32.add
                    i32.const 2
                    i32.mul
                    i32.add
                    local.set 268
                    local.get 3
                    local.get 261
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 269
                    i32.const 0
                    local.set 270
                    local.get 270
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 269
                        local.get 270
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 268
                        local.get 270
                        i32.const 32
                        i32.mul
                        i32.add
                        i32.const 0
                        local.get 270
                        i32.sub
                        local.get 267
                        local.get 270
                        i32.sub
                        call $load_some_bf16_32
                        v128.store offset=37760
                        local.get 270
                        i32.const 4
                        i32.add
                        local.set 270
                        local.get 270
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 261
                    i32.const 1
                    i32.add
                    local.set 261
                    local.get 261
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 261
                local.get 261
                i32.const 64
                i32.lt_s
                if
                  loop
                    i32.const 0
                    local.set 270
                    local.get 270
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 3
                        local.get 270
                        i32.const 256
                        i32.mul
                        local.get 261
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        local.get 3
                        local.get 261
                        i32.const 256
                        i32.mul
                        local.get 270
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        i32.load offset=37760
                        i32.store offset=54144
                        local.get 270
                        i32.const 1
                        i32.add
                        local.set 270
                        local.get 270
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 261
                    i32.const 1
                    i32.add
                    local.set 261
                    local.get 261
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 17
                local.get 25
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 261
                local.get 25
                i32.const 8
                i32.lt_u
                local.set 270
                i32.const 0
                local.set 271
                local.get 271
                i32.const 64
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 271
                    i32.const 16
                    i32.div_u
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=4928
                    local.set 272
                    local.get 270
                    local.get 272
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 273
                    local.get 261
                    local.get 272
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 274
                    local.get 271
                    i32.const 16
                    i32.rem_u
                    local.set 275
                    local.get 273
                    local.get 275
                    i32.const 16
                    i32.lt_u
                    i32.and
                    local.set 276
                    i32.const 128
                    i32.const 0
                    local.get 276
                    select
                    local.set 277
                    local.get 274
                    local.get 275
                    i32.const 128
                    i32.mul
                    i32.const 2
                    i32.mul
                    i32.add
                    local.set 278
                    local.get 3
                    local.get 271
                    i32.const 512
                    i32.mul
                    i32.add
                    local.set 279
                    local.get 277
                    i32.const -4
                    i32.and
                    local.set 280
                    i32.const 128
                    local.get 280
                    i32.const 128
                    local.get 280
                    i32.lt_s
                    select
                    local.set 281
                    i32.const 0
                    local.set 282
                    local.get 282
                    local.get 281
                    i32.lt_s
                    if
                      loop
                        local.get 279
                        local.get 282
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 278
                        local.get 282
                        i32.const 2
                        i32.mul
                        i32.add
                        v128.load16x4_u
                        i32.const 16
                        i32x4.shl
                        v128.store offset=70528
                        local.get 282
                        i32.const 4
                        i32.add
                        local.set 282
                        local.get 282
                        local.get 281
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 281
                    local.set 282
                    local.get 282
                    i32.const 128
                    i32.lt_s
                    if
                      loop
                        local.get 279
                        local.get 282
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 278
                        local.get 282
                        i32.const 2
                        i32.mul
                        i32.add
                        i32.const 0
                        local.get 282
                        i32.sub
                        local.get 277
                        local.get 282
                        i32.sub
                        call $load_some_bf16_2
                        v128.store offset=70528
                        local.get 282
                        i32.const 4
                        i32.add
                        local.set 282
                        local.get 282
                        i32.const 128
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 271
                    i32.const 1
                    i32.add
                    local.set 271
                    local.get 271
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 271
                local.get 271
                i32.const 2
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 271
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 282
                    i32.const 0
                    local.set 283
                    local.get 283
                    i32.const 256
                    i32.lt_s
                    if
                      loop
                        local.get 282
                        local.get 283
                        i32.add
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        v128.store offset=103296
                        local.get 283
                        i32.const 16
                        i32.add
                        local.set 283
                        local.get 283
                        i32.const 256
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 271
                    i32.const 1
                    i32.add
                    local.set 271
                    local.get 271
                    i32.const 2
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 3
                i32.const 1536
                i32.add
                local.get 3
                i32.const 21376
                i32.add
                local.get 3
                i32.const 103296
                i32.add
                i32.const 2
                i32.const 8
                i32.const 64
                i32.const 128
                call $gemm_2_f32_256_256_256_32
                drop
                i32.const 0
                local.set 271
                local.get 271
                i32.const 2
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 271
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 283
                    i32.const 0
                    local.set 284
                    local.get 284
                    i32.const 256
                    i32.lt_s
                    if
                      loop
                        local.get 283
                        local.get 284
                        i32.add
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        v128.store offset=103808
                        local.get 284
                        i32.const 16
                        i32.add
                        local.set 284
                        local.get 284
                        i32.const 256
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 271
                    i32.const 1
                    i32.add
                    local.set 271
                    local.get 271
                    i32.const 2
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 3
                i32.const 2048
                i32.add
                local.get 3
                i32.const 54144
                i32.add
                local.get 3
                i32.const 103808
                i32.add
                i32.const 2
                i32.const 8
                i32.const 64
                i32.const 128
                call $gemm_2_f32_256_256_256_32
                drop
                local.get 41
                local.get 237
                i32.sub
                local.set 271
                local.get 271
                i32x4.splat
                local.get 286
                i32x4.min_s
                local.set 285
                i32.const 0
                local.set 284
                local.get 284
                i32.const 2
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 284
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 287
                    local.get 289
                    local.set 288
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.set 290
                    i32.const 0
                    local.set 291
                    local.get 291
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 287
                        local.get 291
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103296
                        local.get 287
                        local.get 291
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103808
                        f32x4.add
                        local.get 228
                        local.get 291
                        i32x4.splat
                        local.get 293
                        i32x4.add
                        local.get 237
                        i32x4.splat
                        i32x4.add
                        local.get 41
                        i32x4.splat
                        i32x4.lt_s
                        v128.bitselect
                        local.set 292
                        local.get 290
                        local.get 292
                        local.get 292
                        f32x4.ne
                        v128.or
                        local.set 290
                        local.get 288
                        local.get 292
                        f32x4.pmax
                        local.set 288
                        local.get 291
                        i32.const 4
                        i32.add
                        local.set 291
                        local.get 291
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 124
                    local.get 288
                    local.get 290
                    v128.bitselect
                    local.set 288
                    local.get 288
                    local.get 288
                    local.get 288
                    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
                    f32x4.max
                    local.set 294
                    local.get 294
                    local.get 294
                    local.get 294
                    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
                    f32x4.max
                    local.set 295
                    local.get 3
                    local.get 284
                    i32.const 32
                    i32.mul
                    i32.add
                    local.set 291
                    local.get 291
                    v128.load32_splat offset=2624
                    local.set 296
                    local.get 296
                    local.get 295
                    f32x4.max
                    local.set 297
                    local.get 297
                    local.get 299
                    f32x4.mul
                    local.set 298
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.set 300
                    i32.const 0
                    local.set 301
                    local.get 301
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 287
                        local.get 301
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103296
                        local.get 287
                        local.get 301
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103808
                        f32x4.add
                        local.get 228
                        local.get 301
                        i32x4.splat
                        local.get 293
                        i32x4.add
                        local.get 237
                        i32x4.splat
                        i32x4.add
                        local.get 41
                        i32x4.splat
                        i32x4.lt_s
                        v128.bitselect
                        local.get 299
                        f32x4.mul
                        local.get 298
                        f32x4.sub
                        local.set 302
                        local.get 302
                        local.get 305
                        f32x4.pmax
                        local.get 89
                        f32x4.pmin
                        local.set 302
                        local.get 302
                        local.get 306
                        f32x4.add
                        local.set 304
                        local.get 304
                        local.get 306
                        f32x4.sub
                        local.set 303
                        local.get 302
                        local.get 303
                        f32x4.sub
                        local.set 302
                        local.get 304
                        local.get 306
                        i32x4.sub
                        local.set 304
                        local.get 307
                        local.get 302
                        f32x4.mul
                        local.get 308
                        f32x4.add
                        local.get 302
                        f32x4.mul
                        local.get 309
                        f32x4.add
                        local.get 302
                        f32x4.mul
                        local.get 310
                        f32x4.add
                        local.get 302
                        f32x4.mul
                        local.get 311
                        f32x4.add
                        local.get 302
                        f32x4.mul
                        local.get 312
                        f32x4.add
                        local.get 302
                        f32x4.mul
                        local.get 94
                        f32x4.add
                        local.set 302
                        local.get 304
                        i32.const 1
                        i32x4.shr_s
                        local.set 303
                        local.get 302
                        local.get 303
                        local.get 314
                        i32x4.add
                        i32.const 23
                        i32x4.shl
                        f32x4.mul
                        local.get 304
                        local.get 303
                        i32x4.sub
                        local.get 314
                        i32x4.add
                        i32.const 23
                        i32x4.shl
                        f32x4.mul
                        local.set 313
                        local.get 300
                        local.get 313
                        f32x4.add
                        local.set 300
                        local.get 313
                        local.set 315
                        local.get 287
                        local.get 301
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 315
                        local.get 121
                        i32x4.add
                        local.get 315
                        i32.const 16
                        i32x4.shr_u
                        local.get 122
                        v128.and
                        i32x4.add
                        local.get 123
                        v128.and
                        local.get 124
                        local.get 315
                        local.get 315
                        f32x4.eq
                        v128.bitselect
                        v128.store offset=104320
                        local.get 301
                        i32.const 4
                        i32.add
                        local.set 301
                        local.get 301
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 300
                    local.get 300
                    local.get 300
                    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
                    f32x4.add
                    local.set 316
                    local.get 316
                    local.get 316
                    local.get 316
                    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
                    f32x4.add
                    local.set 317
                    local.get 3
                    local.get 284
                    i32.const 512
                    i32.mul
                    i32.add
                    local.set 301
                    local.get 296
                    local.get 297
                    f32x4.sub
                    local.set 318
                    local.get 318
                    local.get 299
                    f32x4.mul
                    local.set 319
                    local.get 319
                    local.set 320
                    local.get 320
                    local.get 305
                    f32x4.pmax
                    local.get 89
                    f32x4.pmin
                    local.set 320
                    local.get 320
                    local.get 306
                    f32x4.add
                    local.set 322
                    local.get 322
                    local.get 306
                    f32x4.sub
                    local.set 321
                    local.get 320
                    local.get 321
                    f32x4.sub
                    local.set 320
                    local.get 322
                    local.get 306
                    i32x4.sub
                    local.set 322
                    local.get 307
                    local.get 320
                    f32x4.mul
                    local.get 308
                    f32x4.add
                    local.get 320
                    f32x4.mul
                    local.get 309
                    f32x4.add
                    local.get 320
                    f32x4.mul
                    local.get 310
                    f32x4.add
                    local.get 320
                    f32x4.mul
                    local.get 311
                    f32x4.add
                    local.get 320
                    f32x4.mul
                    local.get 312
                    f32x4.add
                    local.get 320
                    f32x4.mul
                    local.get 94
                    f32x4.add
                    local.set 320
                    local.get 322
                    i32.const 1
                    i32x4.shr_s
                    local.set 321
                    local.get 320
                    local.get 321
                    local.get 314
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 322
                    local.get 321
                    i32x4.sub
                    local.get 314
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.set 323
                    i32.const 0
                    local.set 324
                    local.get 324
                    i32.const 128
                    i32.lt_s
                    if
                      loop
                        local.get 301
                        local.get 324
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 301
                        local.get 324
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=2752
                        local.get 323
                        f32x4.mul
                        v128.store offset=2752
                        local.get 324
                        i32.const 4
                        i32.add
                        local.set 324
                        local.get 324
                        i32.const 128
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 291
                    v128.load32_splat offset=2688
                    local.set 325
                    local.get 325
                    local.get 323
                    f32x4.mul
                    local.set 326
                    local.get 326
                    local.get 317
                    f32x4.add
                    local.set 327
                    local.get 291
                    local.get 297
                    v128.store32_lane offset=2624 0
                    local.get 291
                    local.get 327
                    v128.store32_lane offset=2688 0
                    local.get 284
                    i32.const 1
                    i32.add
                    local.set 284
                    local.get 284
                    i32.const 2
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 285
                i32x4.extract_lane 0
                local.set 284
                i32.const 64
                local.get 284
                i32.const 64
                local.get 284
                i32.lt_s
                select
                local.set 324
                local.get 324
                i32.const 0
                i32.const 0
                local.get 324
                i32.lt_s
                select
                local.set 328
                i32.const 0
                local.get 328
                i32.lt_s
                if
                  local.get 3
                  i32.const 104320
                  i32.add
                  local.get 3
                  i32.const 70528
                  i32.add
                  local.get 3
                  i32.const 2752
                  i32.add
                  i32.const 2
                  i32.const 16
                  local.get 328
                  i32.const 128
                  call $gemm_2_f32_256_512_512_32
                  drop
                end
                local.get 236
                i32.const 1
                i32.add
                local.set 236
                local.get 236
                local.get 235
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 329
            local.get 329
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 329
                i32.const 512
                i32.mul
                i32.add
                local.set 330
                local.get 3
                local.get 329
                i32.const 32
                i32.mul
                i32.add
                local.set 331
                local.get 331
                v128.load32_splat offset=3776
                local.set 332
                local.get 331
                v128.load32_splat offset=2624
                local.set 333
                local.get 332
                local.get 333
                f32x4.max
                local.set 334
                local.get 332
                local.get 334
                f32x4.sub
                local.set 335
                local.get 335
                local.get 299
                f32x4.mul
                local.set 336
                local.get 336
                local.set 337
                local.get 337
                local.get 305
                f32x4.pmax
                local.get 89
                f32x4.pmin
                local.set 337
                local.get 337
                local.get 306
                f32x4.add
                local.set 339
                local.get 339
                local.get 306
                f32x4.sub
                local.set 338
                local.get 337
                local.get 338
                f32x4.sub
                local.set 337
                local.get 339
                local.get 306
                i32x4.sub
                local.set 339
                local.get 307
                local.get 337
                f32x4.mul
                local.get 308
                f32x4.add
                local.get 337
                f32x4.mul
                local.get 309
                f32x4.add
                local.get 337
                f32x4.mul
                local.get 310
                f32x4.add
                local.get 337
                f32x4.mul
                local.get 311
                f32x4.add
                local.get 337
                f32x4.mul
                local.get 312
                f32x4.add
                local.get 337
                f32x4.mul
                local.get 94
                f32x4.add
                local.set 337
                local.get 339
                i32.const 1
                i32x4.shr_s
                local.set 338
                local.get 337
                local.get 338
                local.get 314
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 339
                local.get 338
                i32x4.sub
                local.get 314
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.set 340
                local.get 333
                local.get 334
                f32x4.sub
                local.set 341
                local.get 341
                local.get 299
                f32x4.mul
                local.set 342
                local.get 342
                local.set 343
                local.get 343
                local.get 305
                f32x4.pmax
                local.get 89
                f32x4.pmin
                local.set 343
                local.get 343
                local.get 306
                f32x4.add
                local.set 345
                local.get 345
                local.get 306
                f32x4.sub
                local.set 344
                local.get 343
                local.get 344
                f32x4.sub
                local.set 343
                local.get 345
                local.get 306
                i32x4.sub
                local.set 345
                local.get 307
                local.get 343
                f32x4.mul
                local.get 308
                f32x4.add
                local.get 343
                f32x4.mul
                local.get 309
                f32x4.add
                local.get 343
                f32x4.mul
                local.get 310
                f32x4.add
                local.get 343
                f32x4.mul
                local.get 311
                f32x4.add
                local.get 343
                f32x4.mul
                local.get 312
                f32x4.add
                local.get 343
                f32x4.mul
                local.get 94
                f32x4.add
                local.set 343
                local.get 345
                i32.const 1
                i32x4.shr_s
                local.set 344
                local.get 343
                local.get 344
                local.get 314
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 345
                local.get 344
                i32x4.sub
                local.get 314
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.set 346
                i32.const 0
                local.set 347
                local.get 347
                i32.const 128
                i32.lt_s
                if
                  loop
                    local.get 330
                    local.get 347
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 330
                    local.get 347
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load offset=3904
                    local.get 340
                    f32x4.mul
                    local.get 330
                    local.get 347
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load offset=2752
                    local.get 346
                    f32x4.mul
                    f32x4.add
                    v128.store offset=104960
                    local.get 347
                    i32.const 4
                    i32.add
                    local.set 347
                    local.get 347
                    i32.const 128
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 331
                v128.load32_splat offset=3840
                local.set 348
                local.get 348
                local.get 340
                f32x4.mul
                local.set 349
                local.get 331
                v128.load32_splat offset=2688
                local.set 350
                local.get 350
                local.get 346
                f32x4.mul
                local.set 351
                local.get 349
                local.get 351
                f32x4.add
                local.set 352
                local.get 331
                local.get 334
                v128.store32_lane offset=104832 0
                local.get 331
                local.get 352
                v128.store32_lane offset=104896 0
                local.get 329
                i32.const 1
                i32.add
                local.set 329
                local.get 329
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 329
            local.get 329
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 329
                i32.const 32
                i32.mul
                i32.add
                local.get 3
                local.get 329
                i32.const 32
                i32.mul
                i32.add
                v128.load offset=104832
                v128.store offset=3776
                local.get 329
                i32.const 1
                i32.add
                local.set 329
                local.get 329
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 329
            local.get 329
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 329
                i32.const 32
                i32.mul
                i32.add
                local.get 3
                local.get 329
                i32.const 32
                i32.mul
                i32.add
                v128.load offset=104896
                v128.store offset=3840
                local.get 329
                i32.const 1
                i32.add
                local.set 329
                local.get 329
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 329
            local.get 329
            i32.const 2
            i32.lt_s
            if
              loop
                i32.const 0
                local.set 347
                local.get 347
                i32.const 512
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 329
                    i32.const 512
                    i32.mul
                    local.get 347
                    i32.add
                    i32.add
                    local.get 3
                    local.get 329
                    i32.const 512
                    i32.mul
                    local.get 347
                    i32.add
                    i32.add
                    v128.load offset=104960
                    v128.store offset=3904
                    local.get 347
                    i32.const 16
                    i32.add
                    local.set 347
                    local.get 347
                    i32.const 512
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 329
                i32.const 1
                i32.add
                local.set 329
                local.get 329
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            local.get 225
            i32.const 1
            i32.add
            local.set 225
            local.get 225
            local.get 219
            i32.lt_s
            br_if 0
          end
        end
        local.get 6
        i32.const 2
        i32.mul
        local.set 225
        local.get 36
        local.get 6
        i32.lt_u
        local.set 329
        i32.const 1
        i32.const 0
        local.get 329
        select
        local.set 347
        local.get 13
        local.get 36
        i32.const 2
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 353
        i32.const 0
        local.set 354
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 347
        i32.lt_s
        i32.and
        if
          local.get 353
          i32.load
          local.set 354
        end
        local.get 354
        i32x4.splat
        local.get 49
        local.get 47
        v128.bitselect
        local.set 355
        local.get 6
        i32.const 2
        i32.mul
        local.set 356
        local.get 36
        local.get 6
        i32.lt_u
        local.set 357
        i32.const 1
        i32.const 0
        local.get 357
        select
        local.set 358
        local.get 13
        local.get 36
        i32.const 2
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 359
        i32.const 0
        local.set 360
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 358
        i32.lt_s
        i32.and
        if
          local.get 359
          i32.load
          local.set 360
        end
        local.get 25
        i32.const 2
        i32.mul
        local.set 361
        i32.const 0
        local.set 362
        local.get 362
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 362
            i32.const 512
            i32.mul
            i32.add
            local.set 363
            local.get 3
            local.get 362
            i32.const 32
            i32.mul
            i32.add
            local.set 364
            local.get 364
            v128.load32_splat offset=3776
            local.set 365
            local.get 364
            v128.load32_splat offset=2560
            local.set 366
            local.get 365
            local.get 366
            f32x4.max
            local.set 367
            local.get 365
            local.get 367
            f32x4.sub
            local.set 368
            local.get 368
            local.get 299
            f32x4.mul
            local.set 369
            local.get 369
            local.set 370
            local.get 370
            local.get 305
            f32x4.pmax
            local.get 89
            f32x4.pmin
            local.set 370
            local.get 370
            local.get 306
            f32x4.add
            local.set 372
            local.get 372
            local.get 306
            f32x4.sub
            local.set 371
            local.get 370
            local.get 371
            f32x4.sub
            local.set 370
            local.get 372
            local.get 306
            i32x4.sub
            local.set 372
            local.get 307
            local.get 370
            f32x4.mul
            local.get 308
            f32x4.add
            local.get 370
            f32x4.mul
            local.get 309
            f32x4.add
            local.get 370
            f32x4.mul
            local.get 310
            f32x4.add
            local.get 370
            f32x4.mul
            local.get 311
            f32x4.add
            local.get 370
            f32x4.mul
            local.get 312
            f32x4.add
            local.get 370
            f32x4.mul
            local.get 94
            f32x4.add
            local.set 370
            local.get 372
            i32.const 1
            i32x4.shr_s
            local.set 371
            local.get 370
            local.get 371
            local.get 314
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 372
            local.get 371
            i32x4.sub
            local.get 314
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 373
            local.get 48
            i32x4.extract_lane 0
            local.set 374
            local.get 374
            local.get 6
            i32.lt_u
            local.set 375
            local.get 12
            local.get 374
            i32.const 8192
            i32.mul
            i32.add
            local.set 376
            local.get 375
            local.get 55
            i32.const 32
            i32.lt_u
            i32.and
            local.set 377
            i32.const 128
            i32.const 0
            local.get 377
            select
            local.set 378
            local.get 376
            local.get 55
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 379
            local.get 366
            local.get 367
            f32x4.sub
            local.set 380
            local.get 380
            local.get 299
            f32x4.mul
            local.set 381
            local.get 381
            local.set 382
            local.get 382
            local.get 305
            f32x4.pmax
            local.get 89
            f32x4.pmin
            local.set 382
            local.get 382
            local.get 306
            f32x4.add
            local.set 384
            local.get 384
            local.get 306
            f32x4.sub
            local.set 383
            local.get 382
            local.get 383
            f32x4.sub
            local.set 382
            local.get 384
            local.get 306
            i32x4.sub
            local.set 384
            local.get 307
            local.get 382
            f32x4.mul
            local.get 308
            f32x4.add
            local.get 382
            f32x4.mul
            local.get 309
            f32x4.add
            local.get 382
            f32x4.mul
            local.get 310
            f32x4.add
            local.get 382
            f32x4.mul
            local.get 311
            f32x4.add
            local.get 382
            f32x4.mul
            local.get 312
            f32x4.add
            local.get 382
            f32x4.mul
            local.get 94
            f32x4.add
            local.set 382
            local.get 384
            i32.const 1
            i32x4.shr_s
            local.set 383
            local.get 382
            local.get 383
            local.get 314
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 384
            local.get 383
            i32x4.sub
            local.get 314
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 385
            local.get 364
            v128.load32_splat offset=3840
            local.set 386
            local.get 386
            local.get 373
            f32x4.mul
            local.set 387
            local.get 94
            local.get 385
            f32x4.mul
            local.set 388
            local.get 387
            local.get 388
            f32x4.add
            local.set 389
            local.get 94
            local.get 389
            f32x4.div
            local.set 390
            local.get 48
            i32x4.extract_lane 0
            local.set 391
            local.get 391
            local.get 6
            i32.lt_u
            local.set 392
            local.get 20
            local.get 391
            i32.const 4096
            i32.mul
            i32.add
            local.set 393
            local.get 361
            local.get 362
            i32.const 2
            i32.rem_u
            i32.add
            local.set 394
            local.get 392
            local.get 394
            i32.const 16
            i32.lt_u
            i32.and
            local.set 395
            i32.const 128
            i32.const 0
            local.get 395
            select
            local.set 396
            local.get 393
            local.get 394
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 397
            local.get 378
            i32.const -4
            i32.and
            local.set 398
            i32.const 128
            local.get 398
            i32.const 128
            local.get 398
            i32.lt_s
            select
            local.set 399
            local.get 396
            i32.const -4
            i32.and
            local.set 400
            local.get 399
            local.get 400
            local.get 399
            local.get 400
            i32.lt_s
            select
            local.set 401
            i32.const 0
            local.set 402
            local.get 402
            local.get 401
            i32.lt_s
            if
              loop
                local.get 363
                local.get 402
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=3904
                local.get 373
                f32x4.mul
                local.get 379
                local.get 402
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.get 385
                f32x4.mul
                f32x4.add
                local.get 390
                f32x4.mul
                local.set 403
                local.get 403
                local.get 121
                i32x4.add
                local.get 403
                i32.const 16
                i32x4.shr_u
                local.get 122
                v128.and
                i32x4.add
                local.get 123
                v128.and
                local.get 124
                local.get 403
                local.get 403
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 404
                local.get 404
                local.get 404
                i16x8.narrow_i32x4_u
                local.set 404
                local.get 397
                local.get 402
                i32.const 2
                i32.mul
                i32.add
                local.get 404
                v128.store64_lane 0
                local.get 402
                i32.const 4
                i32.add
                local.set 402
                local.get 402
                local.get 401
                i32.lt_s
                br_if 0
              end
            end
            local.get 401
            local.set 402
            local.get 402
            local.get 396
            i32.lt_s
            if
              loop
                local.get 397
                local.get 402
                i32.const 2
                i32.mul
                i32.add
                local.get 363
                local.get 402
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=3904
                local.get 373
                f32x4.mul
                local.get 379
                local.get 402
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 402
                i32.sub
                local.get 378
                local.get 402
                i32.sub
                call $load_some_bf16_2
                local.get 385
                f32x4.mul
                f32x4.add
                local.get 390
                f32x4.mul
                i32.const 0
                local.get 402
                i32.sub
                local.get 396
                local.get 402
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 402
                i32.const 4
                i32.add
                local.set 402
                local.get 402
                local.get 396
                i32.lt_s
                br_if 0
              end
            end
            local.get 362
            i32.const 1
            i32.add
            local.set 362
            local.get 362
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 16
        local.get 25
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 362
        local.get 25
        i32.const 8
        i32.lt_u
        local.set 402
        local.get 355
        i32x4.extract_lane 0
        local.set 405
        local.get 402
        local.get 405
        local.get 8
        i32.lt_u
        i32.and
        local.set 406
        local.get 362
        local.get 405
        i32.const 32768
        i32.mul
        i32.add
        local.set 407
        local.get 406
        local.get 360
        i32.const 16
        i32.lt_u
        i32.and
        local.set 408
        i32.const 64
        i32.const 0
        local.get 408
        select
        local.set 409
        local.get 407
        local.get 360
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 16
        i32.mul
        local.get 360
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 410
        i32.const 0
        local.set 411
        local.get 411
        local.get 409
        i32.lt_s
        if
          loop
            local.get 410
            local.get 411
            i32.const 32
            i32.mul
            i32.add
            local.get 3
            local.get 411
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=1024
            i32.const 0
            local.get 411
            i32.sub
            local.get 409
            local.get 411
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 411
            i32.const 4
            i32.add
            local.set 411
            local.get 411
            local.get 409
            i32.lt_s
            br_if 0
          end
        end
        local.get 16
        local.get 25
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 411
        local.get 25
        i32.const 8
        i32.lt_u
        local.set 412
        local.get 17
        local.get 25
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 413
        local.get 25
        i32.const 8
        i32.lt_u
        local.set 414
        local.get 355
        i32x4.extract_lane 0
        local.set 415
        local.get 412
        local.get 415
        local.get 8
        i32.lt_u
        i32.and
        local.set 416
        local.get 411
        local.get 415
        i32.const 32768
        i32.mul
        i32.add
        local.set 417
        local.get 416
        local.get 360
        i32.const 16
        i32.lt_u
        i32.and
        local.set 418
        i32.const 64
        i32.const 0
        local.get 418
        select
        local.set 419
        local.get 417
        local.get 360
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 16
        i32.mul
        local.get 360
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 420
        i32.const 0
        local.set 421
        local.get 421
        local.get 419
        i32.lt_s
        if
          loop
            local.get 420
            local.get 421
            i32.const 32
            i32.mul
            i32.add
            local.get 3
            local.get 421
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=1280
            i32.const 0
            local.get 421
            i32.sub
            local.get 419
            local.get 421
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 421
            i32.const 4
            i32.add
            local.set 421
            local.get 421
            local.get 419
            i32.lt_s
            br_if 0
          end
        end
        local.get 48
        i32x4.extract_lane 0
        local.set 421
        local.get 421
        local.get 6
        i32.lt_u
        local.set 422
        local.get 12
        local.get 421
        i32.const 8192
        i32.mul
        i32.add
        local.set 423
        local.get 422
        local.get 55
        i32.const 32
        i32.lt_u
        i32.and
        local.set 424
        i32.const 128
        i32.const 0
        local.get 424
        select
        local.set 425
        local.get 423
        local.get 55
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 426
        local.get 355
        i32x4.extract_lane 0
        local.set 427
        local.get 414
        local.get 427
        local.get 8
        i32.lt_u
        i32.and
        local.set 428
        local.get 413
        local.get 427
        i32.const 32768
        i32.mul
        i32.add
        local.set 429
        local.get 428
        local.get 360
        i32.const 16
        i32.lt_u
        i32.and
        local.set 430
        i32.const 128
        i32.const 0
        local.get 430
        select
        local.set 431
        local.get 429
        local.get 360
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 432
        local.get 425
        i32.const -4
        i32.and
        local.set 433
        i32.const 128
        local.get 433
        i32.const 128
        local.get 433
        i32.lt_s
        select
        local.set 434
        local.get 431
        i32.const -4
        i32.and
        local.set 435
        local.get 434
        local.get 435
        local.get 434
        local.get 435
        i32.lt_s
        select
        local.set 436
        i32.const 0
        local.set 437
        local.get 437
        local.get 436
        i32.lt_s
        if
          loop
            local.get 426
            local.get 437
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 404
            local.get 404
            local.get 121
            i32x4.add
            local.get 404
            i32.const 16
            i32x4.shr_u
            local.get 122
            v128.and
            i32x4.add
            local.get 123
            v128.and
            local.get 124
            local.get 404
            local.get 404
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 438
            local.get 438
            local.get 438
            i16x8.narrow_i32x4_u
            local.set 438
            local.get 432
            local.get 437
            i32.const 2
            i32.mul
            i32.add
            local.get 438
            v128.store64_lane 0
            local.get 437
            i32.const 4
            i32.add
            local.set 437
            local.get 437
            local.get 436
            i32.lt_s
            br_if 0
          end
        end
        local.get 436
        local.set 437
        local.get 437
        local.get 431
        i32.lt_s
        if
          loop
            local.get 432
            local.get 437
            i32.const 2
            i32.mul
            i32.add
            local.get 426
            local.get 437
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 437
            i32.sub
            local.get 425
            local.get 437
            i32.sub
            call $load_some_bf16_2
            i32.const 0
            local.get 437
            i32.sub
            local.get 431
            local.get 437
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 437
            i32.const 4
            i32.add
            local.set 437
            local.get 437
            local.get 431
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
  (func $load_some_i32_4 (export "load_some_i32_4") (param i32 i32 i32) (result v128)
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
  (func $load_some_bf16_32 (export "load_some_bf16_32") (param i32 i32 i32) (result v128)
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
      i32.load16_u offset=32
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
      i32.load16_u offset=64
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
      i32.load16_u offset=96
      i32x4.replace_lane 3
      local.set 3
    end
    local.get 3
    i32.const 16
    i32x4.shl
  )
  (func $gemm_2_f32_256_256_256_32 (export "gemm_2_f32_256_256_256_32") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32)
    i32.const 0
    local.set 7
    local.get 3
    i32.const 1
    i32.eq
    if
      local.get 4
      i32.const 4
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_1x4_f32_256_256_256_32
          drop
          local.get 2
          i32.const 128
          i32.add
          local.set 2
          local.get 1
          local.get 6
          i32.add
          local.set 1
          local.get 4
          i32.const 4
          i32.sub
          local.set 4
          local.get 4
          i32.const 4
          i32.ge_s
          br_if 0
        end
      end
      local.get 4
      i32.const 1
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_1x1_f32_256_256_256_32
          drop
          local.get 2
          i32.const 32
          i32.add
          local.set 2
          local.get 7
          i32.const 1
          i32.add
          local.set 7
          local.get 7
          i32.const 4
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 96
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 32
            i32.add
            local.set 1
          end
          local.get 4
          i32.const 1
          i32.sub
          local.set 4
          local.get 4
          i32.const 1
          i32.ge_s
          br_if 0
        end
      end
      i32.const 0
      return
    end
    local.get 3
    i32.const 2
    i32.eq
    if
      local.get 4
      i32.const 2
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_2x2_f32_256_256_256_32
          drop
          local.get 2
          i32.const 64
          i32.add
          local.set 2
          local.get 7
          i32.const 2
          i32.add
          local.set 7
          local.get 7
          i32.const 4
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 64
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 64
            i32.add
            local.set 1
          end
          local.get 4
          i32.const 2
          i32.sub
          local.set 4
          local.get 4
          i32.const 2
          i32.ge_s
          br_if 0
        end
      end
      local.get 4
      i32.const 1
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_2x1_f32_256_256_256_32
          drop
          local.get 2
          i32.const 32
          i32.add
          local.set 2
          local.get 7
          i32.const 1
          i32.add
          local.set 7
          local.get 7
          i32.const 4
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 96
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 32
            i32.add
            local.set 1
          end
          local.get 4
          i32.const 1
          i32.sub
          local.set 4
          local.get 4
          i32.const 1
          i32.ge_s
          br_if 0
        end
      end
      i32.const 0
      return
    end
    i32.const 0
  )
  (func $micro_1x4_f32_256_256_256_32 (export "micro_1x4_f32_256_256_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 1
    local.set 14
    local.get 1
    i32.const 32
    i32.add
    local.set 15
    local.get 1
    i32.const 64
    i32.add
    local.set 16
    local.get 1
    i32.const 96
    i32.add
    local.set 17
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 2
    v128.load offset=32
    local.set 7
    local.get 2
    v128.load offset=48
    local.set 8
    local.get 2
    v128.load offset=64
    local.set 9
    local.get 2
    v128.load offset=80
    local.set 10
    local.get 2
    v128.load offset=96
    local.set 11
    local.get 2
    v128.load offset=112
    local.set 12
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 14
        v128.load offset=16
        local.set 19
        local.get 14
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=16
        local.set 19
        local.get 15
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=16
        local.set 19
        local.get 16
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=16
        local.set 19
        local.get 17
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=272
        local.set 19
        local.get 14
        v128.load offset=256
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=272
        local.set 19
        local.get 15
        v128.load offset=256
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=272
        local.set 19
        local.get 16
        v128.load offset=256
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=272
        local.set 19
        local.get 17
        v128.load offset=256
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=528
        local.set 19
        local.get 14
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=528
        local.set 19
        local.get 15
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=528
        local.set 19
        local.get 16
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=528
        local.set 19
        local.get 17
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=784
        local.set 19
        local.get 14
        v128.load offset=768
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=784
        local.set 19
        local.get 15
        v128.load offset=768
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=784
        local.set 19
        local.get 16
        v128.load offset=768
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=784
        local.set 19
        local.get 17
        v128.load offset=768
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=1040
        local.set 19
        local.get 14
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=1040
        local.set 19
        local.get 15
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=1040
        local.set 19
        local.get 16
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=1040
        local.set 19
        local.get 17
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=1296
        local.set 19
        local.get 14
        v128.load offset=1280
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=1296
        local.set 19
        local.get 15
        v128.load offset=1280
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=1296
        local.set 19
        local.get 16
        v128.load offset=1280
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=1296
        local.set 19
        local.get 17
        v128.load offset=1280
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=1552
        local.set 19
        local.get 14
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=1552
        local.set 19
        local.get 15
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=1552
        local.set 19
        local.get 16
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=1552
        local.set 19
        local.get 17
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=1808
        local.set 19
        local.get 14
        v128.load offset=1792
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=1808
        local.set 19
        local.get 15
        v128.load offset=1792
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=1808
        local.set 19
        local.get 16
        v128.load offset=1792
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=1808
        local.set 19
        local.get 17
        v128.load offset=1792
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        i32.const 2048
        i32.add
        local.set 14
        local.get 15
        i32.const 2048
        i32.add
        local.set 15
        local.get 16
        i32.const 2048
        i32.add
        local.set 16
        local.get 17
        i32.const 2048
        i32.add
        local.set 17
        local.get 13
        i32.const 32
        i32.add
        local.set 13
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 14
        v128.load offset=16
        local.set 19
        local.get 14
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=16
        local.set 19
        local.get 15
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=16
        local.set 19
        local.get 16
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=16
        local.set 19
        local.get 17
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        i32.const 256
        i32.add
        local.set 14
        local.get 15
        i32.const 256
        i32.add
        local.set 15
        local.get 16
        i32.const 256
        i32.add
        local.set 16
        local.get 17
        i32.const 256
        i32.add
        local.set 17
        local.get 13
        i32.const 4
        i32.add
        local.set 13
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    local.get 2
    local.get 7
    v128.store offset=32
    local.get 2
    local.get 8
    v128.store offset=48
    local.get 2
    local.get 9
    v128.store offset=64
    local.get 2
    local.get 10
    v128.store offset=80
    local.get 2
    local.get 11
    v128.store offset=96
    local.get 2
    local.get 12
    v128.store offset=112
    i32.const 0
  )
  (func $micro_1x1_f32_256_256_256_32 (export "micro_1x1_f32_256_256_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 i32 i32 v128 v128 v128)
    local.get 0
    local.set 7
    local.get 1
    local.set 8
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 8
        v128.load offset=16
        local.set 10
        local.get 8
        v128.load
        local.set 9
        local.get 7
        v128.load32_splat
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=272
        local.set 10
        local.get 8
        v128.load offset=256
        local.set 9
        local.get 7
        v128.load32_splat offset=4
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=528
        local.set 10
        local.get 8
        v128.load offset=512
        local.set 9
        local.get 7
        v128.load32_splat offset=8
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=784
        local.set 10
        local.get 8
        v128.load offset=768
        local.set 9
        local.get 7
        v128.load32_splat offset=12
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=1040
        local.set 10
        local.get 8
        v128.load offset=1024
        local.set 9
        local.get 7
        v128.load32_splat offset=16
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=1296
        local.set 10
        local.get 8
        v128.load offset=1280
        local.set 9
        local.get 7
        v128.load32_splat offset=20
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=1552
        local.set 10
        local.get 8
        v128.load offset=1536
        local.set 9
        local.get 7
        v128.load32_splat offset=24
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=1808
        local.set 10
        local.get 8
        v128.load offset=1792
        local.set 9
        local.get 7
        v128.load32_splat offset=28
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        i32.const 2048
        i32.add
        local.set 8
        local.get 7
        i32.const 32
        i32.add
        local.set 7
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 8
        v128.load offset=16
        local.set 10
        local.get 8
        v128.load
        local.set 9
        local.get 7
        v128.load32_splat
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        i32.const 256
        i32.add
        local.set 8
        local.get 7
        i32.const 4
        i32.add
        local.set 7
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    i32.const 0
  )
  (func $micro_2x2_f32_256_256_256_32 (export "micro_2x2_f32_256_256_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 256
    i32.add
    local.set 14
    local.get 1
    local.set 15
    local.get 1
    i32.const 32
    i32.add
    local.set 16
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 2
    v128.load offset=32
    local.set 7
    local.get 2
    v128.load offset=48
    local.set 8
    local.get 2
    v128.load offset=256
    local.set 9
    local.get 2
    v128.load offset=272
    local.set 10
    local.get 2
    v128.load offset=288
    local.set 11
    local.get 2
    v128.load offset=304
    local.set 12
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 15
        v128.load offset=16
        local.set 18
        local.get 15
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=16
        local.set 18
        local.get 16
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=272
        local.set 18
        local.get 15
        v128.load offset=256
        local.set 17
        local.get 13
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=272
        local.set 18
        local.get 16
        v128.load offset=256
        local.set 17
        local.get 13
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=528
        local.set 18
        local.get 15
        v128.load offset=512
        local.set 17
        local.get 13
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=528
        local.set 18
        local.get 16
        v128.load offset=512
        local.set 17
        local.get 13
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=784
        local.set 18
        local.get 15
        v128.load offset=768
        local.set 17
        local.get 13
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=784
        local.set 18
        local.get 16
        v128.load offset=768
        local.set 17
        local.get 13
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=1040
        local.set 18
        local.get 15
        v128.load offset=1024
        local.set 17
        local.get 13
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=1040
        local.set 18
        local.get 16
        v128.load offset=1024
        local.set 17
        local.get 13
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=1296
        local.set 18
        local.get 15
        v128.load offset=1280
        local.set 17
        local.get 13
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=1296
        local.set 18
        local.get 16
        v128.load offset=1280
        local.set 17
        local.get 13
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=1552
        local.set 18
        local.get 15
        v128.load offset=1536
        local.set 17
        local.get 13
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=1552
        local.set 18
        local.get 16
        v128.load offset=1536
        local.set 17
        local.get 13
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=1808
        local.set 18
        local.get 15
        v128.load offset=1792
        local.set 17
        local.get 13
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=1808
        local.set 18
        local.get 16
        v128.load offset=1792
        local.set 17
        local.get 13
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        i32.const 2048
        i32.add
        local.set 15
        local.get 16
        i32.const 2048
        i32.add
        local.set 16
        local.get 13
        i32.const 32
        i32.add
        local.set 13
        local.get 14
        i32.const 32
        i32.add
        local.set 14
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 15
        v128.load offset=16
        local.set 18
        local.get 15
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=16
        local.set 18
        local.get 16
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        i32.const 256
        i32.add
        local.set 15
        local.get 16
        i32.const 256
        i32.add
        local.set 16
        local.get 13
        i32.const 4
        i32.add
        local.set 13
        local.get 14
        i32.const 4
        i32.add
        local.set 14
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    local.get 2
    local.get 7
    v128.store offset=32
    local.get 2
    local.get 8
    v128.store offset=48
    local.get 2
    local.get 9
    v128.store offset=256
    local.get 2
    local.get 10
    v128.store offset=272
    local.get 2
    local.get 11
    v128.store offset=288
    local.get 2
    local.get 12
    v128.store offset=304
    i32.const 0
  )
  (func $micro_2x1_f32_256_256_256_32 (export "micro_2x1_f32_256_256_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 9
    local.get 0
    i32.const 256
    i32.add
    local.set 10
    local.get 1
    local.set 11
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 2
    v128.load offset=256
    local.set 7
    local.get 2
    v128.load offset=272
    local.set 8
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 11
        v128.load offset=16
        local.set 13
        local.get 11
        v128.load
        local.set 12
        local.get 9
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=272
        local.set 13
        local.get 11
        v128.load offset=256
        local.set 12
        local.get 9
        v128.load32_splat offset=4
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=4
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=528
        local.set 13
        local.get 11
        v128.load offset=512
        local.set 12
        local.get 9
        v128.load32_splat offset=8
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=8
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=784
        local.set 13
        local.get 11
        v128.load offset=768
        local.set 12
        local.get 9
        v128.load32_splat offset=12
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=12
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=1040
        local.set 13
        local.get 11
        v128.load offset=1024
        local.set 12
        local.get 9
        v128.load32_splat offset=16
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=16
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=1296
        local.set 13
        local.get 11
        v128.load offset=1280
        local.set 12
        local.get 9
        v128.load32_splat offset=20
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=20
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=1552
        local.set 13
        local.get 11
        v128.load offset=1536
        local.set 12
        local.get 9
        v128.load32_splat offset=24
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=24
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=1808
        local.set 13
        local.get 11
        v128.load offset=1792
        local.set 12
        local.get 9
        v128.load32_splat offset=28
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=28
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        i32.const 2048
        i32.add
        local.set 11
        local.get 9
        i32.const 32
        i32.add
        local.set 9
        local.get 10
        i32.const 32
        i32.add
        local.set 10
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 11
        v128.load offset=16
        local.set 13
        local.get 11
        v128.load
        local.set 12
        local.get 9
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        i32.const 256
        i32.add
        local.set 11
        local.get 9
        i32.const 4
        i32.add
        local.set 9
        local.get 10
        i32.const 4
        i32.add
        local.set 10
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    local.get 2
    local.get 7
    v128.store offset=256
    local.get 2
    local.get 8
    v128.store offset=272
    i32.const 0
  )
  (func $gemm_2_f32_256_512_512_32 (export "gemm_2_f32_256_512_512_32") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32)
    i32.const 0
    local.set 7
    local.get 3
    i32.const 1
    i32.eq
    if
      local.get 4
      i32.const 4
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_1x4_f32_256_512_512_32
          drop
          local.get 2
          i32.const 128
          i32.add
          local.set 2
          local.get 1
          local.get 6
          i32.add
          local.set 1
          local.get 4
          i32.const 4
          i32.sub
          local.set 4
          local.get 4
          i32.const 4
          i32.ge_s
          br_if 0
        end
      end
      local.get 4
      i32.const 1
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_1x1_f32_256_512_512_32
          drop
          local.get 2
          i32.const 32
          i32.add
          local.set 2
          local.get 7
          i32.const 1
          i32.add
          local.set 7
          local.get 7
          i32.const 4
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 96
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 32
            i32.add
            local.set 1
          end
          local.get 4
          i32.const 1
          i32.sub
          local.set 4
          local.get 4
          i32.const 1
          i32.ge_s
          br_if 0
        end
      end
      i32.const 0
      return
    end
    local.get 3
    i32.const 2
    i32.eq
    if
      local.get 4
      i32.const 2
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_2x2_f32_256_512_512_32
          drop
          local.get 2
          i32.const 64
          i32.add
          local.set 2
          local.get 7
          i32.const 2
          i32.add
          local.set 7
          local.get 7
          i32.const 4
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 64
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 64
            i32.add
            local.set 1
          end
          local.get 4
          i32.const 2
          i32.sub
          local.set 4
          local.get 4
          i32.const 2
          i32.ge_s
          br_if 0
        end
      end
      local.get 4
      i32.const 1
      i32.ge_s
      if
        loop
          local.get 0
          local.get 1
          local.get 2
          local.get 5
          local.get 6
          call $micro_2x1_f32_256_512_512_32
          drop
          local.get 2
          i32.const 32
          i32.add
          local.set 2
          local.get 7
          i32.const 1
          i32.add
          local.set 7
          local.get 7
          i32.const 4
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 96
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 32
            i32.add
            local.set 1
          end
          local.get 4
          i32.const 1
          i32.sub
          local.set 4
          local.get 4
          i32.const 1
          i32.ge_s
          br_if 0
        end
      end
      i32.const 0
      return
    end
    i32.const 0
  )
  (func $micro_1x4_f32_256_512_512_32 (export "micro_1x4_f32_256_512_512_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 1
    local.set 14
    local.get 1
    i32.const 32
    i32.add
    local.set 15
    local.get 1
    i32.const 64
    i32.add
    local.set 16
    local.get 1
    i32.const 96
    i32.add
    local.set 17
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 2
    v128.load offset=32
    local.set 7
    local.get 2
    v128.load offset=48
    local.set 8
    local.get 2
    v128.load offset=64
    local.set 9
    local.get 2
    v128.load offset=80
    local.set 10
    local.get 2
    v128.load offset=96
    local.set 11
    local.get 2
    v128.load offset=112
    local.set 12
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 14
        v128.load offset=16
        local.set 19
        local.get 14
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=16
        local.set 19
        local.get 15
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=16
        local.set 19
        local.get 16
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=16
        local.set 19
        local.get 17
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=528
        local.set 19
        local.get 14
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=528
        local.set 19
        local.get 15
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=528
        local.set 19
        local.get 16
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=528
        local.set 19
        local.get 17
        v128.load offset=512
        local.set 18
        local.get 13
        v128.load32_splat offset=4
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=1040
        local.set 19
        local.get 14
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=1040
        local.set 19
        local.get 15
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=1040
        local.set 19
        local.get 16
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=1040
        local.set 19
        local.get 17
        v128.load offset=1024
        local.set 18
        local.get 13
        v128.load32_splat offset=8
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=1552
        local.set 19
        local.get 14
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=1552
        local.set 19
        local.get 15
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=1552
        local.set 19
        local.get 16
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=1552
        local.set 19
        local.get 17
        v128.load offset=1536
        local.set 18
        local.get 13
        v128.load32_splat offset=12
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=2064
        local.set 19
        local.get 14
        v128.load offset=2048
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=2064
        local.set 19
        local.get 15
        v128.load offset=2048
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=2064
        local.set 19
        local.get 16
        v128.load offset=2048
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=2064
        local.set 19
        local.get 17
        v128.load offset=2048
        local.set 18
        local.get 13
        v128.load32_splat offset=16
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=2576
        local.set 19
        local.get 14
        v128.load offset=2560
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=2576
        local.set 19
        local.get 15
        v128.load offset=2560
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=2576
        local.set 19
        local.get 16
        v128.load offset=2560
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=2576
        local.set 19
        local.get 17
        v128.load offset=2560
        local.set 18
        local.get 13
        v128.load32_splat offset=20
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=3088
        local.set 19
        local.get 14
        v128.load offset=3072
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=3088
        local.set 19
        local.get 15
        v128.load offset=3072
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=3088
        local.set 19
        local.get 16
        v128.load offset=3072
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=3088
        local.set 19
        local.get 17
        v128.load offset=3072
        local.set 18
        local.get 13
        v128.load32_splat offset=24
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        v128.load offset=3600
        local.set 19
        local.get 14
        v128.load offset=3584
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=3600
        local.set 19
        local.get 15
        v128.load offset=3584
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=3600
        local.set 19
        local.get 16
        v128.load offset=3584
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=3600
        local.set 19
        local.get 17
        v128.load offset=3584
        local.set 18
        local.get 13
        v128.load32_splat offset=28
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        i32.const 4096
        i32.add
        local.set 14
        local.get 15
        i32.const 4096
        i32.add
        local.set 15
        local.get 16
        i32.const 4096
        i32.add
        local.set 16
        local.get 17
        i32.const 4096
        i32.add
        local.set 17
        local.get 13
        i32.const 32
        i32.add
        local.set 13
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 14
        v128.load offset=16
        local.set 19
        local.get 14
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 20
        local.get 19
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 15
        v128.load offset=16
        local.set 19
        local.get 15
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 20
        local.get 19
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 16
        v128.load offset=16
        local.set 19
        local.get 16
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 20
        local.get 19
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 17
        v128.load offset=16
        local.set 19
        local.get 17
        v128.load
        local.set 18
        local.get 13
        v128.load32_splat
        local.set 20
        local.get 20
        local.get 18
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 20
        local.get 19
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 14
        i32.const 512
        i32.add
        local.set 14
        local.get 15
        i32.const 512
        i32.add
        local.set 15
        local.get 16
        i32.const 512
        i32.add
        local.set 16
        local.get 17
        i32.const 512
        i32.add
        local.set 17
        local.get 13
        i32.const 4
        i32.add
        local.set 13
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    local.get 2
    local.get 7
    v128.store offset=32
    local.get 2
    local.get 8
    v128.store offset=48
    local.get 2
    local.get 9
    v128.store offset=64
    local.get 2
    local.get 10
    v128.store offset=80
    local.get 2
    local.get 11
    v128.store offset=96
    local.get 2
    local.get 12
    v128.store offset=112
    i32.const 0
  )
  (func $micro_1x1_f32_256_512_512_32 (export "micro_1x1_f32_256_512_512_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 i32 i32 v128 v128 v128)
    local.get 0
    local.set 7
    local.get 1
    local.set 8
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 8
        v128.load offset=16
        local.set 10
        local.get 8
        v128.load
        local.set 9
        local.get 7
        v128.load32_splat
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=528
        local.set 10
        local.get 8
        v128.load offset=512
        local.set 9
        local.get 7
        v128.load32_splat offset=4
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=1040
        local.set 10
        local.get 8
        v128.load offset=1024
        local.set 9
        local.get 7
        v128.load32_splat offset=8
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=1552
        local.set 10
        local.get 8
        v128.load offset=1536
        local.set 9
        local.get 7
        v128.load32_splat offset=12
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=2064
        local.set 10
        local.get 8
        v128.load offset=2048
        local.set 9
        local.get 7
        v128.load32_splat offset=16
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=2576
        local.set 10
        local.get 8
        v128.load offset=2560
        local.set 9
        local.get 7
        v128.load32_splat offset=20
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=3088
        local.set 10
        local.get 8
        v128.load offset=3072
        local.set 9
        local.get 7
        v128.load32_splat offset=24
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        v128.load offset=3600
        local.set 10
        local.get 8
        v128.load offset=3584
        local.set 9
        local.get 7
        v128.load32_splat offset=28
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        i32.const 4096
        i32.add
        local.set 8
        local.get 7
        i32.const 32
        i32.add
        local.set 7
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 8
        v128.load offset=16
        local.set 10
        local.get 8
        v128.load
        local.set 9
        local.get 7
        v128.load32_splat
        local.set 11
        local.get 11
        local.get 9
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 11
        local.get 10
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 8
        i32.const 512
        i32.add
        local.set 8
        local.get 7
        i32.const 4
        i32.add
        local.set 7
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    i32.const 0
  )
  (func $micro_2x2_f32_256_512_512_32 (export "micro_2x2_f32_256_512_512_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 256
    i32.add
    local.set 14
    local.get 1
    local.set 15
    local.get 1
    i32.const 32
    i32.add
    local.set 16
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 2
    v128.load offset=32
    local.set 7
    local.get 2
    v128.load offset=48
    local.set 8
    local.get 2
    v128.load offset=512
    local.set 9
    local.get 2
    v128.load offset=528
    local.set 10
    local.get 2
    v128.load offset=544
    local.set 11
    local.get 2
    v128.load offset=560
    local.set 12
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 15
        v128.load offset=16
        local.set 18
        local.get 15
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=16
        local.set 18
        local.get 16
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=528
        local.set 18
        local.get 15
        v128.load offset=512
        local.set 17
        local.get 13
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=528
        local.set 18
        local.get 16
        v128.load offset=512
        local.set 17
        local.get 13
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=4
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=1040
        local.set 18
        local.get 15
        v128.load offset=1024
        local.set 17
        local.get 13
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=1040
        local.set 18
        local.get 16
        v128.load offset=1024
        local.set 17
        local.get 13
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=8
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=1552
        local.set 18
        local.get 15
        v128.load offset=1536
        local.set 17
        local.get 13
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=1552
        local.set 18
        local.get 16
        v128.load offset=1536
        local.set 17
        local.get 13
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=12
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=2064
        local.set 18
        local.get 15
        v128.load offset=2048
        local.set 17
        local.get 13
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=2064
        local.set 18
        local.get 16
        v128.load offset=2048
        local.set 17
        local.get 13
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=16
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=2576
        local.set 18
        local.get 15
        v128.load offset=2560
        local.set 17
        local.get 13
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=2576
        local.set 18
        local.get 16
        v128.load offset=2560
        local.set 17
        local.get 13
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=20
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=3088
        local.set 18
        local.get 15
        v128.load offset=3072
        local.set 17
        local.get 13
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=3088
        local.set 18
        local.get 16
        v128.load offset=3072
        local.set 17
        local.get 13
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=24
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        v128.load offset=3600
        local.set 18
        local.get 15
        v128.load offset=3584
        local.set 17
        local.get 13
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=3600
        local.set 18
        local.get 16
        v128.load offset=3584
        local.set 17
        local.get 13
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat offset=28
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        i32.const 4096
        i32.add
        local.set 15
        local.get 16
        i32.const 4096
        i32.add
        local.set 16
        local.get 13
        i32.const 32
        i32.add
        local.set 13
        local.get 14
        i32.const 32
        i32.add
        local.set 14
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 15
        v128.load offset=16
        local.set 18
        local.get 15
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 19
        local.get 18
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 19
        local.get 18
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 16
        v128.load offset=16
        local.set 18
        local.get 16
        v128.load
        local.set 17
        local.get 13
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 19
        local.get 18
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 14
        v128.load32_splat
        local.set 19
        local.get 19
        local.get 17
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 19
        local.get 18
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 15
        i32.const 512
        i32.add
        local.set 15
        local.get 16
        i32.const 512
        i32.add
        local.set 16
        local.get 13
        i32.const 4
        i32.add
        local.set 13
        local.get 14
        i32.const 4
        i32.add
        local.set 14
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    local.get 2
    local.get 7
    v128.store offset=32
    local.get 2
    local.get 8
    v128.store offset=48
    local.get 2
    local.get 9
    v128.store offset=512
    local.get 2
    local.get 10
    v128.store offset=528
    local.get 2
    local.get 11
    v128.store offset=544
    local.get 2
    local.get 12
    v128.store offset=560
    i32.const 0
  )
  (func $micro_2x1_f32_256_512_512_32 (export "micro_2x1_f32_256_512_512_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 9
    local.get 0
    i32.const 256
    i32.add
    local.set 10
    local.get 1
    local.set 11
    local.get 2
    v128.load
    local.set 5
    local.get 2
    v128.load offset=16
    local.set 6
    local.get 2
    v128.load offset=512
    local.set 7
    local.get 2
    v128.load offset=528
    local.set 8
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 11
        v128.load offset=16
        local.set 13
        local.get 11
        v128.load
        local.set 12
        local.get 9
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=528
        local.set 13
        local.get 11
        v128.load offset=512
        local.set 12
        local.get 9
        v128.load32_splat offset=4
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=4
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=1040
        local.set 13
        local.get 11
        v128.load offset=1024
        local.set 12
        local.get 9
        v128.load32_splat offset=8
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=8
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=1552
        local.set 13
        local.get 11
        v128.load offset=1536
        local.set 12
        local.get 9
        v128.load32_splat offset=12
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=12
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=2064
        local.set 13
        local.get 11
        v128.load offset=2048
        local.set 12
        local.get 9
        v128.load32_splat offset=16
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=16
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=2576
        local.set 13
        local.get 11
        v128.load offset=2560
        local.set 12
        local.get 9
        v128.load32_splat offset=20
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=20
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=3088
        local.set 13
        local.get 11
        v128.load offset=3072
        local.set 12
        local.get 9
        v128.load32_splat offset=24
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=24
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        v128.load offset=3600
        local.set 13
        local.get 11
        v128.load offset=3584
        local.set 12
        local.get 9
        v128.load32_splat offset=28
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat offset=28
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        i32.const 4096
        i32.add
        local.set 11
        local.get 9
        i32.const 32
        i32.add
        local.set 9
        local.get 10
        i32.const 32
        i32.add
        local.set 10
        local.get 3
        i32.const 8
        i32.sub
        local.set 3
        local.get 3
        i32.const 8
        i32.ge_s
        br_if 0
      end
    end
    local.get 3
    i32.const 1
    i32.ge_s
    if
      loop
        local.get 11
        v128.load offset=16
        local.set 13
        local.get 11
        v128.load
        local.set 12
        local.get 9
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 14
        local.get 13
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 10
        v128.load32_splat
        local.set 14
        local.get 14
        local.get 12
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 14
        local.get 13
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 11
        i32.const 512
        i32.add
        local.set 11
        local.get 9
        i32.const 4
        i32.add
        local.set 9
        local.get 10
        i32.const 4
        i32.add
        local.set 10
        local.get 3
        i32.const 1
        i32.sub
        local.set 3
        local.get 3
        i32.const 1
        i32.ge_s
        br_if 0
      end
    end
    local.get 2
    local.get 5
    v128.store
    local.get 2
    local.get 6
    v128.store offset=16
    local.get 2
    local.get 7
    v128.store offset=512
    local.get 2
    local.get 8
    v128.store offset=528
    i32.const 0
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
  (func $store_some_bf16_32 (export "store_some_bf16_32") (param i32 v128 i32 i32) (result i32)
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
      i32.store16 offset=32
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
      i32.store16 offset=64
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
      i32.store16 offset=96
    end
    i32.const 0
  )
)
