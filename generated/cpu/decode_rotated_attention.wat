(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 v128 i32 i32 i32 i32 i32 v128 i32 v128 v128 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128)
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 47
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 89
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 90
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 91
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 92
    v128.const i32x4 0xf1800000 0xf1800000 0xf1800000 0xf1800000
    local.set 157
    v128.const i32x4 0x00000040 0x00000040 0x00000040 0x00000040
    local.set 215
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 218
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 222
    v128.const i32x4 0x3e0293ee 0x3e0293ee 0x3e0293ee 0x3e0293ee
    local.set 228
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 234
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 235
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 236
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 237
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 238
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 239
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 240
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 241
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 242
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 243
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 245
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
    i32.load
    local.set 21
    local.get 2
    i32.load offset=4
    local.set 22
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
        local.get 21
        i32.rem_u
        local.set 23
        local.get 4
        local.get 21
        i32.div_u
        local.set 24
        local.get 7
        i32.const 5
        i32.mul
        local.set 25
        local.get 24
        local.get 7
        i32.lt_u
        local.set 26
        i32.const 1
        i32.const 0
        local.get 26
        select
        local.set 27
        local.get 19
        local.get 24
        i32.const 5
        i32.mul
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
        local.get 7
        i32.const 5
        i32.mul
        local.set 30
        local.get 24
        local.get 7
        i32.lt_u
        local.set 31
        i32.const 1
        i32.const 0
        local.get 31
        select
        local.set 32
        local.get 19
        local.get 24
        i32.const 5
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 33
        i32.const 0
        local.set 34
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 32
        i32.lt_s
        i32.and
        if
          local.get 33
          i32.load
          local.set 34
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 35
        local.get 24
        local.get 7
        i32.lt_u
        local.set 36
        i32.const 1
        i32.const 0
        local.get 36
        select
        local.set 37
        local.get 19
        local.get 24
        i32.const 5
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 38
        i32.const 0
        local.set 39
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 37
        i32.lt_s
        i32.and
        if
          local.get 38
          i32.load
          local.set 39
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 40
        local.get 24
        local.get 7
        i32.lt_u
        local.set 41
        i32.const 1
        i32.const 0
        local.get 41
        select
        local.set 42
        local.get 19
        local.get 24
        i32.const 5
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 43
        i32.const 0
        local.set 44
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 42
        i32.lt_s
        i32.and
        if
          local.get 43
          i32.load
          local.set 44
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 44
        i32x4.splat
        i32x4.lt_s
        local.set 45
        local.get 34
        i32x4.splat
        local.get 47
        local.get 45
        v128.bitselect
        local.set 46
        local.get 23
        i32.const 16
        i32.add
        local.set 48
        local.get 23
        i32.const 2
        i32.mul
        local.set 49
        local.get 11
        i32.const 64
        i32.mul
        local.set 50
        local.get 23
        i32.const 2
        i32.mul
        local.set 51
        local.get 11
        i32.const 64
        i32.mul
        local.set 52
        i32.const 0
        local.set 53
        local.get 53
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 46
            i32x4.extract_lane 0
            local.set 54
            local.get 54
            local.get 6
            i32.lt_u
            local.set 55
            local.get 12
            local.get 54
            i32.const 8192
            i32.mul
            i32.add
            local.set 56
            local.get 49
            local.get 53
            i32.const 2
            i32.rem_u
            i32.add
            local.set 57
            local.get 55
            local.get 57
            i32.const 32
            i32.lt_u
            i32.and
            local.set 58
            i32.const 64
            i32.const 0
            local.get 58
            select
            local.set 59
            local.get 56
            local.get 57
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 60
            local.get 39
            local.get 11
            i32.lt_u
            local.set 61
            i32.const 64
            i32.const 0
            local.get 61
            select
            local.set 62
            local.get 14
            local.get 39
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 63
            local.get 46
            i32x4.extract_lane 0
            local.set 64
            local.get 64
            local.get 6
            i32.lt_u
            local.set 65
            local.get 12
            local.get 64
            i32.const 8192
            i32.mul
            i32.add
            local.set 66
            local.get 51
            local.get 53
            i32.const 2
            i32.rem_u
            i32.add
            local.set 67
            local.get 65
            local.get 67
            i32.const 32
            i32.lt_u
            i32.and
            local.set 68
            i32.const 64
            i32.const 0
            local.get 68
            select
            local.set 69
            local.get 66
            local.get 67
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 70
            local.get 39
            local.get 11
            i32.lt_u
            local.set 71
            i32.const 64
            i32.const 0
            local.get 71
            select
            local.set 72
            local.get 15
            local.get 39
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 73
            local.get 3
            local.get 53
            i32.const 256
            i32.mul
            i32.add
            local.set 74
            local.get 59
            i32.const -4
            i32.and
            local.set 75
            i32.const 64
            local.get 75
            i32.const 64
            local.get 75
            i32.lt_s
            select
            local.set 76
            local.get 62
            i32.const -4
            i32.and
            local.set 77
            local.get 76
            local.get 77
            local.get 76
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
            i32.const 0
            local.set 83
            local.get 83
            local.get 82
            i32.lt_s
            if
              loop
                local.get 60
                local.get 83
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 84
                local.get 63
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 85
                local.get 70
                local.get 83
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 86
                local.get 73
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 87
                local.get 84
                local.get 85
                f32x4.mul
                local.get 86
                local.get 87
                f32x4.mul
                f32x4.sub
                local.set 88
                local.get 74
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 88
                local.get 89
                i32x4.add
                local.get 88
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 88
                local.get 88
                f32x4.eq
                v128.bitselect
                v128.store
                local.get 86
                local.get 85
                f32x4.mul
                local.get 84
                local.get 87
                f32x4.mul
                f32x4.add
                local.set 93
                local.get 74
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 93
                local.get 89
                i32x4.add
                local.get 93
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 93
                local.get 93
                f32x4.eq
                v128.bitselect
                v128.store offset=512
                local.get 83
                i32.const 4
                i32.add
                local.set 83
                local.get 83
                local.get 82
                i32.lt_s
                br_if 0
              end
            end
            local.get 82
            local.set 83
            local.get 83
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 60
                local.get 83
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 83
                i32.sub
                local.get 59
                local.get 83
                i32.sub
                call $load_some_bf16_2
                local.set 94
                local.get 63
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 83
                i32.sub
                local.get 62
                local.get 83
                i32.sub
                call $load_some_f32_4
                local.set 95
                local.get 70
                local.get 83
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 83
                i32.sub
                local.get 69
                local.get 83
                i32.sub
                call $load_some_bf16_2
                local.set 96
                local.get 73
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 83
                i32.sub
                local.get 72
                local.get 83
                i32.sub
                call $load_some_f32_4
                local.set 97
                local.get 94
                local.get 95
                f32x4.mul
                local.get 96
                local.get 97
                f32x4.mul
                f32x4.sub
                local.set 98
                local.get 74
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 98
                local.get 89
                i32x4.add
                local.get 98
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 98
                local.get 98
                f32x4.eq
                v128.bitselect
                v128.store
                local.get 96
                local.get 95
                f32x4.mul
                local.get 94
                local.get 97
                f32x4.mul
                f32x4.add
                local.set 99
                local.get 74
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 99
                local.get 89
                i32x4.add
                local.get 99
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 99
                local.get 99
                f32x4.eq
                v128.bitselect
                v128.store offset=512
                local.get 83
                i32.const 4
                i32.add
                local.set 83
                local.get 83
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 53
            i32.const 1
            i32.add
            local.set 53
            local.get 53
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 23
        i32.const 24
        i32.add
        local.set 53
        local.get 11
        i32.const 64
        i32.mul
        local.set 83
        local.get 11
        i32.const 64
        i32.mul
        local.set 100
        local.get 46
        i32x4.extract_lane 0
        local.set 101
        local.get 101
        local.get 6
        i32.lt_u
        local.set 102
        local.get 12
        local.get 101
        i32.const 8192
        i32.mul
        i32.add
        local.set 103
        local.get 102
        local.get 48
        i32.const 32
        i32.lt_u
        i32.and
        local.set 104
        i32.const 64
        i32.const 0
        local.get 104
        select
        local.set 105
        local.get 103
        local.get 48
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 106
        local.get 39
        local.get 11
        i32.lt_u
        local.set 107
        i32.const 64
        i32.const 0
        local.get 107
        select
        local.set 108
        local.get 14
        local.get 39
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 109
        local.get 46
        i32x4.extract_lane 0
        local.set 110
        local.get 110
        local.get 6
        i32.lt_u
        local.set 111
        local.get 12
        local.get 110
        i32.const 8192
        i32.mul
        i32.add
        local.set 112
        local.get 111
        local.get 48
        i32.const 32
        i32.lt_u
        i32.and
        local.set 113
        i32.const 64
        i32.const 0
        local.get 113
        select
        local.set 114
        local.get 112
        local.get 48
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 115
        local.get 39
        local.get 11
        i32.lt_u
        local.set 116
        i32.const 64
        i32.const 0
        local.get 116
        select
        local.set 117
        local.get 15
        local.get 39
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 118
        local.get 105
        i32.const -4
        i32.and
        local.set 119
        i32.const 64
        local.get 119
        i32.const 64
        local.get 119
        i32.lt_s
        select
        local.set 120
        local.get 108
        i32.const -4
        i32.and
        local.set 121
        local.get 120
        local.get 121
        local.get 120
        local.get 121
        i32.lt_s
        select
        local.set 122
        local.get 114
        i32.const -4
        i32.and
        local.set 123
        local.get 122
        local.get 123
        local.get 122
        local.get 123
        i32.lt_s
        select
        local.set 124
        local.get 117
        i32.const -4
        i32.and
        local.set 125
        local.get 124
        local.get 125
        local.get 124
        local.get 125
        i32.lt_s
        select
        local.set 126
        i32.const 0
        local.set 127
        local.get 127
        local.get 126
        i32.lt_s
        if
          loop
            local.get 106
            local.get 127
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 128
            local.get 109
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 129
            local.get 115
            local.get 127
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 130
            local.get 118
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 131
            local.get 128
            local.get 129
            f32x4.mul
            local.get 130
            local.get 131
            f32x4.mul
            f32x4.sub
            local.set 132
            local.get 3
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            local.get 132
            local.get 89
            i32x4.add
            local.get 132
            i32.const 16
            i32x4.shr_u
            local.get 90
            v128.and
            i32x4.add
            local.get 91
            v128.and
            local.get 92
            local.get 132
            local.get 132
            f32x4.eq
            v128.bitselect
            v128.store offset=1024
            local.get 130
            local.get 129
            f32x4.mul
            local.get 128
            local.get 131
            f32x4.mul
            f32x4.add
            local.set 133
            local.get 3
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            local.get 133
            local.get 89
            i32x4.add
            local.get 133
            i32.const 16
            i32x4.shr_u
            local.get 90
            v128.and
            i32x4.add
            local.get 91
            v128.and
            local.get 92
            local.get 133
            local.get 133
            f32x4.eq
            v128.bitselect
            v128.store offset=1280
            local.get 127
            i32.const 4
            i32.add
            local.set 127
            local.get 127
            local.get 126
            i32.lt_s
            br_if 0
          end
        end
        local.get 126
        local.set 127
        local.get 127
        i32.const 64
        i32.lt_s
        if
          loop
            local.get 106
            local.get 127
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 127
            i32.sub
            local.get 105
            local.get 127
            i32.sub
            call $load_some_bf16_2
            local.set 134
            local.get 109
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 127
            i32.sub
            local.get 108
            local.get 127
            i32.sub
            call $load_some_f32_4
            local.set 135
            local.get 115
            local.get 127
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 127
            i32.sub
            local.get 114
            local.get 127
            i32.sub
            call $load_some_bf16_2
            local.set 136
            local.get 118
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 127
            i32.sub
            local.get 117
            local.get 127
            i32.sub
            call $load_some_f32_4
            local.set 137
            local.get 134
            local.get 135
            f32x4.mul
            local.get 136
            local.get 137
            f32x4.mul
            f32x4.sub
            local.set 138
            local.get 3
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            local.get 138
            local.get 89
            i32x4.add
            local.get 138
            i32.const 16
            i32x4.shr_u
            local.get 90
            v128.and
            i32x4.add
            local.get 91
            v128.and
            local.get 92
            local.get 138
            local.get 138
            f32x4.eq
            v128.bitselect
            v128.store offset=1024
            local.get 136
            local.get 135
            f32x4.mul
            local.get 134
            local.get 137
            f32x4.mul
            f32x4.add
            local.set 139
            local.get 3
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            local.get 139
            local.get 89
            i32x4.add
            local.get 139
            i32.const 16
            i32x4.shr_u
            local.get 90
            v128.and
            i32x4.add
            local.get 91
            v128.and
            local.get 92
            local.get 139
            local.get 139
            f32x4.eq
            v128.bitselect
            v128.store offset=1280
            local.get 127
            i32.const 4
            i32.add
            local.set 127
            local.get 127
            i32.const 64
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 127
        local.get 127
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 127
            i32.const 256
            i32.mul
            i32.add
            local.set 140
            i32.const 0
            local.set 141
            local.get 141
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 140
                local.get 141
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 142
                local.get 140
                local.get 141
                i32.const 4
                i32.mul
                i32.add
                local.get 142
                local.get 89
                i32x4.add
                local.get 142
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 142
                local.get 142
                f32x4.eq
                v128.bitselect
                v128.store offset=1536
                local.get 141
                i32.const 4
                i32.add
                local.set 141
                local.get 141
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 127
            i32.const 1
            i32.add
            local.set 127
            local.get 127
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 127
        local.get 127
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 127
            i32.const 256
            i32.mul
            i32.add
            local.set 141
            i32.const 0
            local.set 143
            local.get 143
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 141
                local.get 143
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=512
                local.set 144
                local.get 141
                local.get 143
                i32.const 4
                i32.mul
                i32.add
                local.get 144
                local.get 89
                i32x4.add
                local.get 144
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 144
                local.get 144
                f32x4.eq
                v128.bitselect
                v128.store offset=2048
                local.get 143
                i32.const 4
                i32.add
                local.set 143
                local.get 143
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 127
            i32.const 1
            i32.add
            local.set 127
            local.get 127
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 127
        local.get 24
        local.get 7
        i32.lt_u
        local.set 143
        i32.const 1
        i32.const 0
        local.get 143
        select
        local.set 145
        local.get 19
        local.get 24
        i32.const 5
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 146
        i32.const 0
        local.set 147
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 145
        i32.lt_s
        i32.and
        if
          local.get 146
          i32.load
          local.set 147
        end
        i32.const 0
        local.set 148
        local.get 148
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 148
            i32.const 256
            i32.mul
            i32.add
            local.set 149
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 150
            i32.const 0
            local.set 151
            local.get 151
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 150
                local.get 149
                local.get 151
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 3
                local.get 151
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=1024
                f32x4.mul
                local.get 149
                local.get 151
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=512
                local.get 3
                local.get 151
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=1280
                f32x4.mul
                f32x4.add
                f32x4.add
                local.set 150
                local.get 151
                i32.const 4
                i32.add
                local.set 151
                local.get 151
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 150
            local.get 150
            local.get 150
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 152
            local.get 152
            local.get 152
            local.get 152
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 153
            local.get 3
            local.get 148
            i32.const 32
            i32.mul
            i32.add
            local.set 151
            local.get 151
            local.get 153
            v128.store32_lane offset=2560 0
            local.get 148
            i32.const 1
            i32.add
            local.set 148
            local.get 148
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 147
        i32.const 3
        i32.add
        i32.const 4
        i32.div_u
        local.set 148
        i32.const 0
        local.set 154
        local.get 154
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 154
            i32.const 32
            i32.mul
            i32.add
            local.set 155
            i32.const 0
            local.set 156
            local.get 156
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 155
                local.get 156
                i32.add
                local.get 157
                v128.store offset=3776
                local.get 156
                i32.const 16
                i32.add
                local.set 156
                local.get 156
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 154
            i32.const 1
            i32.add
            local.set 154
            local.get 154
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 154
        local.get 154
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 154
            i32.const 32
            i32.mul
            i32.add
            local.set 156
            i32.const 0
            local.set 158
            local.get 158
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 156
                local.get 158
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=3840
                local.get 158
                i32.const 16
                i32.add
                local.set 158
                local.get 158
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 154
            i32.const 1
            i32.add
            local.set 154
            local.get 154
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 154
        local.get 154
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 154
            i32.const 512
            i32.mul
            i32.add
            local.set 158
            i32.const 0
            local.set 159
            local.get 159
            i32.const 512
            i32.lt_s
            if
              loop
                local.get 158
                local.get 159
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=3904
                local.get 159
                i32.const 16
                i32.add
                local.set 159
                local.get 159
                i32.const 512
                i32.lt_s
                br_if 0
              end
            end
            local.get 154
            i32.const 1
            i32.add
            local.set 154
            local.get 154
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 154
        local.get 154
        local.get 148
        i32.lt_s
        if
          loop
            i32.const 0
            local.set 159
            local.get 159
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 159
                i32.const 32
                i32.mul
                i32.add
                local.set 160
                i32.const 0
                local.set 161
                local.get 161
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 160
                    local.get 161
                    i32.add
                    local.get 157
                    v128.store offset=2624
                    local.get 161
                    i32.const 16
                    i32.add
                    local.set 161
                    local.get 161
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 159
                i32.const 1
                i32.add
                local.set 159
                local.get 159
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 159
            local.get 159
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 159
                i32.const 32
                i32.mul
                i32.add
                local.set 161
                i32.const 0
                local.set 162
                local.get 162
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 161
                    local.get 162
                    i32.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    v128.store offset=2688
                    local.get 162
                    i32.const 16
                    i32.add
                    local.set 162
                    local.get 162
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 159
                i32.const 1
                i32.add
                local.set 159
                local.get 159
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 159
            local.get 159
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 159
                i32.const 512
                i32.mul
                i32.add
                local.set 162
                i32.const 0
                local.set 163
                local.get 163
                i32.const 512
                i32.lt_s
                if
                  loop
                    local.get 162
                    local.get 163
                    i32.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    v128.store offset=2752
                    local.get 163
                    i32.const 16
                    i32.add
                    local.set 163
                    local.get 163
                    i32.const 512
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 159
                i32.const 1
                i32.add
                local.set 159
                local.get 159
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            local.get 154
            i32.const 4
            i32.mul
            local.set 159
            local.get 159
            i32.const 4
            i32.add
            local.set 163
            local.get 147
            local.get 163
            local.get 147
            local.get 163
            i32.lt_s
            select
            local.set 164
            local.get 159
            local.set 165
            local.get 165
            local.get 164
            i32.lt_s
            if
              loop
                local.get 165
                i32.const 64
                i32.mul
                local.set 166
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                i32x4.le_s
                local.set 167
                local.get 165
                i32.const 4
                i32.mul
                local.set 168
                local.get 10
                local.get 168
                i32.sub
                local.set 169
                i32.const 4
                local.get 169
                i32.const 4
                local.get 169
                i32.lt_s
                select
                local.set 170
                local.get 170
                i32.const 0
                i32.const 0
                local.get 170
                i32.lt_s
                select
                local.set 171
                local.get 9
                local.get 10
                i32.mul
                local.set 172
                local.get 29
                local.get 9
                i32.lt_u
                local.set 173
                local.get 171
                i32.const 0
                local.get 173
                select
                local.set 174
                local.get 18
                local.get 29
                local.get 10
                i32.mul
                local.get 168
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 175
                local.get 174
                i32.const -4
                i32.and
                local.set 176
                i32.const 4
                local.get 176
                i32.const 4
                local.get 176
                i32.lt_s
                select
                local.set 177
                i32.const 0
                local.set 178
                local.get 178
                local.get 177
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 178
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 175
                    local.get 178
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    v128.store offset=4928
                    local.get 178
                    i32.const 4
                    i32.add
                    local.set 178
                    local.get 178
                    local.get 177
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 177
                local.set 178
                local.get 178
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 178
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 175
                    local.get 178
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 178
                    i32.sub
                    local.get 174
                    local.get 178
                    i32.sub
                    call $load_some_i32_4
                    v128.store offset=4928
                    local.get 178
                    i32.const 4
                    i32.add
                    local.set 178
                    local.get 178
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 16
                local.get 23
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 178
                local.get 23
                i32.const 8
                i32.lt_u
                local.set 179
                i32.const 0
                local.set 180
                local.get 180
                i32.const 64
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 180
                    i32.const 16
                    i32.div_u
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=4928
                    local.set 181
                    local.get 179
                    local.get 181
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 182
                    local.get 178
                    local.get 181
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 183
                    local.get 180
                    i32.const 16
                    i32.rem_u
                    local.set 184
                    local.get 182
                    local.get 184
                    i32.const 16
                    i32.lt_u
                    i32.and
                    local.set 185
                    i32.const 64
                    i32.const 0
                    local.get 185
                    select
                    local.set 186
                    local.get 183
                    local.get 184
                    i32.const 16
                    i32.div_u
                    i32.const 128
                    i32.mul
                    i32.const 16
                    i32.mul
                    local.get 184
                    i32.const 16
                    i32.rem_u
                    i32.add
                    i32.const 2
                    i32.mul
                    i32.add
                    local.set 187
                    local.get 3
                    local.get 180
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 188
                    i32.const 0
                    local.set 189
                    local.get 189
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 188
                        local.get 189
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 187
                        local.get 189
                        i32.const 32
                        i32.mul
                        i32.add
                        i32.const 0
                        local.get 189
                        i32.sub
                        local.get 186
                        local.get 189
                        i32.sub
                        call $load_some_bf16_32
                        v128.store offset=4992
                        local.get 189
                        i32.const 4
                        i32.add
                        local.set 189
                        local.get 189
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 180
                    i32.const 1
                    i32.add
                    local.set 180
                    local.get 180
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 180
                local.get 180
                i32.const 64
                i32.lt_s
                if
                  loop
                    i32.const 0
                    local.set 189
                    local.get 189
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 3
                        local.get 189
                        i32.const 256
                        i32.mul
                        local.get 180
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        local.get 3
                        local.get 180
                        i32.const 256
                        i32.mul
                        local.get 189
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        i32.load offset=4992
                        i32.store offset=21376
                        local.get 189
                        i32.const 1
                        i32.add
                        local.set 189
                        local.get 189
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 180
                    i32.const 1
                    i32.add
                    local.set 180
                    local.get 180
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 16
                local.get 23
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 180
                local.get 23
                i32.const 8
                i32.lt_u
                local.set 189
                i32.const 0
                local.set 190
                local.get 190
                i32.const 64
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 190
                    i32.const 16
                    i32.div_u
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=4928
                    local.set 191
                    local.get 189
                    local.get 191
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 192
                    local.get 180
                    local.get 191
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 193
                    local.get 190
                    i32.const 16
                    i32.rem_u
                    local.set 194
                    local.get 192
                    local.get 194
                    i32.const 16
                    i32.lt_u
                    i32.and
                    local.set 195
                    i32.const 64
                    i32.const 0
                    local.get 195
                    select
                    local.set 196
                    local.get 193
                    local.get 194
                    i32.const 16
                    i32.div_u
                    i32.const 128
                    i32.mul
                    i32.const 64
                    i32.add
                    i32.const 16
                    i32.mul
                    local.get 194
                    i32.const 16
                    i32.rem_u
                    i32.add
                    i32.const 2
                    i32.mul
                    i32.add
                    local.set 197
                    local.get 3
                    local.get 190
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 198
                    i32.const 0
                    local.set 199
                    local.get 199
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 198
                        local.get 199
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 197
                        local.get 199
                        i32.const 32
                        i32.mul
                        i32.add
                        i32.const 0
                        local.get 199
                        i32.sub
                        local.get 196
                        local.get 199
                        i32.sub
                        call $load_some_bf16_32
                        v128.store offset=37760
                        local.get 199
                        i32.const 4
                        i32.add
                        local.set 199
                        local.get 199
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 190
                    i32.const 1
                    i32.add
                    local.set 190
                    local.get 190
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 190
                local.get 190
                i32.const 64
                i32.lt_s
                if
                  loop
                    i32.const 0
                    local.set 199
                    local.get 199
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 3
                        local.get 199
                        i32.const 256
                        i32.mul
                        local.get 190
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        local.get 3
                        local.get 190
                        i32.const 256
                        i32.mul
                        local.get 199
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.add
                        i32.load offset=37760
                        i32.store offset=54144
                        local.get 199
                        i32.const 1
                        i32.add
                        local.set 199
                        local.get 199
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 190
                    i32.const 1
                    i32.add
                    local.set 190
                    local.get 190
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 17
                local.get 23
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 190
                local.get 23
                i32.const 8
                i32.lt_u
                local.set 199
                i32.const 0
                local.set 200
                local.get 200
                i32.const 64
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 200
                    i32.const 16
                    i32.div_u
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=4928
                    local.set 201
                    local.get 199
                    local.get 201
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 202
                    local.get 190
                    local.get 201
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 203
                    local.get 200
                    i32.const 16
                    i32.rem_u
                    local.set 204
                    local.get 202
                    local.get 204
                    i32.const 16
                    i32.lt_u
                    i32.and
                    local.set 205
                    i32.const 128
                    i32.const 0
                    local.get 205
                    select
                    local.set 206
                    local.get 203
                    local.get 204
                    i32.const 128
                    i32.mul
                    i32.const 2
                    i32.mul
                    i32.add
                    local.set 207
                    local.get 3
                    local.get 200
                    i32.const 512
                    i32.mul
                    i32.add
                    local.set 208
                    local.get 206
                    i32.const -4
                    i32.and
                    local.set 209
                    i32.const 128
                    local.get 209
                    i32.const 128
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
                        local.get 208
                        local.get 211
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 207
                        local.get 211
                        i32.const 2
                        i32.mul
                        i32.add
                        v128.load16x4_u
                        i32.const 16
                        i32x4.shl
                        v128.store offset=70528
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
                    i32.const 128
                    i32.lt_s
                    if
                      loop
                        local.get 208
                        local.get 211
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 207
                        local.get 211
                        i32.const 2
                        i32.mul
                        i32.add
                        i32.const 0
                        local.get 211
                        i32.sub
                        local.get 206
                        local.get 211
                        i32.sub
                        call $load_some_bf16_2
                        v128.store offset=70528
                        local.get 211
                        i32.const 4
                        i32.add
                        local.set 211
                        local.get 211
                        i32.const 128
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 200
                    i32.const 1
                    i32.add
                    local.set 200
                    local.get 200
                    i32.const 64
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 200
                local.get 200
                i32.const 2
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 200
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 211
                    i32.const 0
                    local.set 212
                    local.get 212
                    i32.const 256
                    i32.lt_s
                    if
                      loop
                        local.get 211
                        local.get 212
                        i32.add
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        v128.store offset=103296
                        local.get 212
                        i32.const 16
                        i32.add
                        local.set 212
                        local.get 212
                        i32.const 256
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 200
                    i32.const 1
                    i32.add
                    local.set 200
                    local.get 200
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
                local.set 200
                local.get 200
                i32.const 2
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 200
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 212
                    i32.const 0
                    local.set 213
                    local.get 213
                    i32.const 256
                    i32.lt_s
                    if
                      loop
                        local.get 212
                        local.get 213
                        i32.add
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        v128.store offset=103808
                        local.get 213
                        i32.const 16
                        i32.add
                        local.set 213
                        local.get 213
                        i32.const 256
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 200
                    i32.const 1
                    i32.add
                    local.set 200
                    local.get 200
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
                local.get 39
                local.get 166
                i32.sub
                local.set 200
                local.get 200
                i32x4.splat
                local.get 215
                i32x4.min_s
                local.set 214
                i32.const 0
                local.set 213
                local.get 213
                i32.const 2
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 213
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 216
                    local.get 218
                    local.set 217
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.set 219
                    i32.const 0
                    local.set 220
                    local.get 220
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 216
                        local.get 220
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103296
                        local.get 216
                        local.get 220
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103808
                        f32x4.add
                        local.get 157
                        local.get 220
                        i32x4.splat
                        local.get 222
                        i32x4.add
                        local.get 166
                        i32x4.splat
                        i32x4.add
                        local.get 39
                        i32x4.splat
                        i32x4.lt_s
                        v128.bitselect
                        local.set 221
                        local.get 219
                        local.get 221
                        local.get 221
                        f32x4.ne
                        v128.or
                        local.set 219
                        local.get 217
                        local.get 221
                        f32x4.pmax
                        local.set 217
                        local.get 220
                        i32.const 4
                        i32.add
                        local.set 220
                        local.get 220
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 92
                    local.get 217
                    local.get 219
                    v128.bitselect
                    local.set 217
                    local.get 217
                    local.get 217
                    local.get 217
                    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
                    f32x4.max
                    local.set 223
                    local.get 223
                    local.get 223
                    local.get 223
                    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
                    f32x4.max
                    local.set 224
                    local.get 3
                    local.get 213
                    i32.const 32
                    i32.mul
                    i32.add
                    local.set 220
                    local.get 220
                    v128.load32_splat offset=2624
                    local.set 225
                    local.get 225
                    local.get 224
                    f32x4.max
                    local.set 226
                    local.get 226
                    local.get 228
                    f32x4.mul
                    local.set 227
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.set 229
                    i32.const 0
                    local.set 230
                    local.get 230
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 216
                        local.get 230
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103296
                        local.get 216
                        local.get 230
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=103808
                        f32x4.add
                        local.get 157
                        local.get 230
                        i32x4.splat
                        local.get 222
                        i32x4.add
                        local.get 166
                        i32x4.splat
                        i32x4.add
                        local.get 39
                        i32x4.splat
                        i32x4.lt_s
                        v128.bitselect
                        local.get 228
                        f32x4.mul
                        local.get 227
                        f32x4.sub
                        local.set 231
                        local.get 231
                        local.get 234
                        f32x4.pmax
                        local.get 235
                        f32x4.pmin
                        local.set 231
                        local.get 231
                        local.get 236
                        f32x4.add
                        local.set 233
                        local.get 233
                        local.get 236
                        f32x4.sub
                        local.set 232
                        local.get 231
                        local.get 232
                        f32x4.sub
                        local.set 231
                        local.get 233
                        local.get 236
                        i32x4.sub
                        local.set 233
                        local.get 237
                        local.get 231
                        f32x4.mul
                        local.get 238
                        f32x4.add
                        local.get 231
                        f32x4.mul
                        local.get 239
                        f32x4.add
                        local.get 231
                        f32x4.mul
                        local.get 240
                        f32x4.add
                        local.get 231
                        f32x4.mul
                        local.get 241
                        f32x4.add
                        local.get 231
                        f32x4.mul
                        local.get 242
                        f32x4.add
                        local.get 231
                        f32x4.mul
                        local.get 243
                        f32x4.add
                        local.set 231
                        local.get 233
                        i32.const 1
                        i32x4.shr_s
                        local.set 232
                        local.get 231
                        local.get 232
                        local.get 245
                        i32x4.add
                        i32.const 23
                        i32x4.shl
                        f32x4.mul
                        local.get 233
                        local.get 232
                        i32x4.sub
                        local.get 245
                        i32x4.add
                        i32.const 23
                        i32x4.shl
                        f32x4.mul
                        local.set 244
                        local.get 229
                        local.get 244
                        f32x4.add
                        local.set 229
                        local.get 244
                        local.set 246
                        local.get 216
                        local.get 230
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 246
                        local.get 89
                        i32x4.add
                        local.get 246
                        i32.const 16
                        i32x4.shr_u
                        local.get 90
                        v128.and
                        i32x4.add
                        local.get 91
                        v128.and
                        local.get 92
                        local.get 246
                        local.get 246
                        f32x4.eq
                        v128.bitselect
                        v128.store offset=104320
                        local.get 230
                        i32.const 4
                        i32.add
                        local.set 230
                        local.get 230
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 229
                    local.get 229
                    local.get 229
                    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
                    f32x4.add
                    local.set 247
                    local.get 247
                    local.get 247
                    local.get 247
                    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
                    f32x4.add
                    local.set 248
                    local.get 3
                    local.get 213
                    i32.const 512
                    i32.mul
                    i32.add
                    local.set 230
                    local.get 225
                    local.get 226
                    f32x4.sub
                    local.set 249
                    local.get 249
                    local.get 228
                    f32x4.mul
                    local.set 250
                    local.get 250
                    local.set 251
                    local.get 251
                    local.get 234
                    f32x4.pmax
                    local.get 235
                    f32x4.pmin
                    local.set 251
                    local.get 251
                    local.get 236
                    f32x4.add
                    local.set 253
                    local.get 253
                    local.get 236
                    f32x4.sub
                    local.set 252
                    local.get 251
                    local.get 252
                    f32x4.sub
                    local.set 251
                    local.get 253
                    local.get 236
                    i32x4.sub
                    local.set 253
                    local.get 237
                    local.get 251
                    f32x4.mul
                    local.get 238
                    f32x4.add
                    local.get 251
                    f32x4.mul
                    local.get 239
                    f32x4.add
                    local.get 251
                    f32x4.mul
                    local.get 240
                    f32x4.add
                    local.get 251
                    f32x4.mul
                    local.get 241
                    f32x4.add
                    local.get 251
                    f32x4.mul
                    local.get 242
                    f32x4.add
                    local.get 251
                    f32x4.mul
                    local.get 243
                    f32x4.add
                    local.set 251
                    local.get 253
                    i32.const 1
                    i32x4.shr_s
                    local.set 252
                    local.get 251
                    local.get 252
                    local.get 245
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 253
                    local.get 252
                    i32x4.sub
                    local.get 245
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.set 254
                    i32.const 0
                    local.set 255
                    local.get 255
                    i32.const 128
                    i32.lt_s
                    if
                      loop
                        local.get 230
                        local.get 255
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 230
                        local.get 255
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=2752
                        local.get 254
                        f32x4.mul
                        v128.store offset=2752
                        local.get 255
                        i32.const 4
                        i32.add
                        local.set 255
                        local.get 255
                        i32.const 128
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 220
                    v128.load32_splat offset=2688
                    local.set 256
                    local.get 256
                    local.get 254
                    f32x4.mul
                    local.set 257
                    local.get 257
                    local.get 248
                    f32x4.add
                    local.set 258
                    local.get 220
                    local.get 226
                    v128.store32_lane offset=2624 0
                    local.get 220
                    local.get 258
                    v128.store32_lane offset=2688 0
                    local.get 213
                    i32.const 1
                    i32.add
                    local.set 213
                    local.get 213
                    i32.const 2
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 214
                i32x4.extract_lane 0
                local.set 213
                i32.const 64
                local.get 213
                i32.const 64
                local.get 213
                i32.lt_s
                select
                local.set 255
                local.get 255
                i32.const 0
                i32.const 0
                local.get 255
                i32.lt_s
                select
                local.set 259
                i32.const 0
                local.get 259
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
                  local.get 259
                  i32.const 128
                  call $gemm_2_f32_256_512_512_32
                  drop
                end
                local.get 165
                i32.const 1
                i32.add
                local.set 165
                local.get 165
                local.get 164
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 260
            local.get 260
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 260
                i32.const 512
                i32.mul
                i32.add
                local.set 261
                local.get 3
                local.get 260
                i32.const 32
                i32.mul
                i32.add
                local.set 262
                local.get 262
                v128.load32_splat offset=3776
                local.set 263
                local.get 262
                v128.load32_splat offset=2624
                local.set 264
                local.get 263
                local.get 264
                f32x4.max
                local.set 265
                local.get 263
                local.get 265
                f32x4.sub
                local.set 266
                local.get 266
                local.get 228
                f32x4.mul
                local.set 267
                local.get 267
                local.set 268
                local.get 268
                local.get 234
                f32x4.pmax
                local.get 235
                f32x4.pmin
                local.set 268
                local.get 268
                local.get 236
                f32x4.add
                local.set 270
                local.get 270
                local.get 236
                f32x4.sub
                local.set 269
                local.get 268
                local.get 269
                f32x4.sub
                local.set 268
                local.get 270
                local.get 236
                i32x4.sub
                local.set 270
                local.get 237
                local.get 268
                f32x4.mul
                local.get 238
                f32x4.add
                local.get 268
                f32x4.mul
                local.get 239
                f32x4.add
                local.get 268
                f32x4.mul
                local.get 240
                f32x4.add
                local.get 268
                f32x4.mul
                local.get 241
                f32x4.add
                local.get 268
                f32x4.mul
                local.get 242
                f32x4.add
                local.get 268
                f32x4.mul
                local.get 243
                f32x4.add
                local.set 268
                local.get 270
                i32.const 1
                i32x4.shr_s
                local.set 269
                local.get 268
                local.get 269
                local.get 245
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 270
                local.get 269
                i32x4.sub
                local.get 245
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.set 271
                local.get 264
                local.get 265
                f32x4.sub
                local.set 272
                local.get 272
                local.get 228
                f32x4.mul
                local.set 273
                local.get 273
                local.set 274
                local.get 274
                local.get 234
                f32x4.pmax
                local.get 235
                f32x4.pmin
                local.set 274
                local.get 274
                local.get 236
                f32x4.add
                local.set 276
                local.get 276
                local.get 236
                f32x4.sub
                local.set 275
                local.get 274
                local.get 275
                f32x4.sub
                local.set 274
                local.get 276
                local.get 236
                i32x4.sub
                local.set 276
                local.get 237
                local.get 274
                f32x4.mul
                local.get 238
                f32x4.add
                local.get 274
                f32x4.mul
                local.get 239
                f32x4.add
                local.get 274
                f32x4.mul
                local.get 240
                f32x4.add
                local.get 274
                f32x4.mul
                local.get 241
                f32x4.add
                local.get 274
                f32x4.mul
                local.get 242
                f32x4.add
                local.get 274
                f32x4.mul
                local.get 243
                f32x4.add
                local.set 274
                local.get 276
                i32.const 1
                i32x4.shr_s
                local.set 275
                local.get 274
                local.get 275
                local.get 245
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 276
                local.get 275
                i32x4.sub
                local.get 245
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.set 277
                i32.const 0
                local.set 278
                local.get 278
                i32.const 128
                i32.lt_s
                if
                  loop
                    local.get 261
                    local.get 278
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 261
                    local.get 278
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load offset=3904
                    local.get 271
                    f32x4.mul
                    local.get 261
                    local.get 278
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load offset=2752
                    local.get 277
                    f32x4.mul
                    f32x4.add
                    v128.store offset=104960
                    local.get 278
                    i32.const 4
                    i32.add
                    local.set 278
                    local.get 278
                    i32.const 128
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 262
                v128.load32_splat offset=3840
                local.set 279
                local.get 279
                local.get 271
                f32x4.mul
                local.set 280
                local.get 262
                v128.load32_splat offset=2688
                local.set 281
                local.get 281
                local.get 277
                f32x4.mul
                local.set 282
                local.get 280
                local.get 282
                f32x4.add
                local.set 283
                local.get 262
                local.get 265
                v128.store32_lane offset=104832 0
                local.get 262
                local.get 283
                v128.store32_lane offset=104896 0
                local.get 260
                i32.const 1
                i32.add
                local.set 260
                local.get 260
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 260
            local.get 260
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 260
                i32.const 32
                i32.mul
                i32.add
                local.get 3
                local.get 260
                i32.const 32
                i32.mul
                i32.add
                v128.load offset=104832
                v128.store offset=3776
                local.get 260
                i32.const 1
                i32.add
                local.set 260
                local.get 260
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 260
            local.get 260
            i32.const 2
            i32.lt_s
            if
              loop
                local.get 3
                local.get 260
                i32.const 32
                i32.mul
                i32.add
                local.get 3
                local.get 260
                i32.const 32
                i32.mul
                i32.add
                v128.load offset=104896
                v128.store offset=3840
                local.get 260
                i32.const 1
                i32.add
                local.set 260
                local.get 260
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 260
            local.get 260
            i32.const 2
            i32.lt_s
            if
              loop
                i32.const 0
                local.set 278
                local.get 278
                i32.const 512
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 260
                    i32.const 512
                    i32.mul
                    local.get 278
                    i32.add
                    i32.add
                    local.get 3
                    local.get 260
                    i32.const 512
                    i32.mul
                    local.get 278
                    i32.add
                    i32.add
                    v128.load offset=104960
                    v128.store offset=3904
                    local.get 278
                    i32.const 16
                    i32.add
                    local.set 278
                    local.get 278
                    i32.const 512
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 260
                i32.const 1
                i32.add
                local.set 260
                local.get 260
                i32.const 2
                i32.lt_s
                br_if 0
              end
            end
            local.get 154
            i32.const 1
            i32.add
            local.set 154
            local.get 154
            local.get 148
            i32.lt_s
            br_if 0
          end
        end
        local.get 6
        i32.const 2
        i32.mul
        local.set 154
        local.get 34
        local.get 6
        i32.lt_u
        local.set 260
        i32.const 1
        i32.const 0
        local.get 260
        select
        local.set 278
        local.get 13
        local.get 34
        i32.const 2
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 284
        i32.const 0
        local.set 285
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 278
        i32.lt_s
        i32.and
        if
          local.get 284
          i32.load
          local.set 285
        end
        local.get 285
        i32x4.splat
        local.get 47
        local.get 45
        v128.bitselect
        local.set 286
        local.get 6
        i32.const 2
        i32.mul
        local.set 287
        local.get 34
        local.get 6
        i32.lt_u
        local.set 288
        i32.const 1
        i32.const 0
        local.get 288
        select
        local.set 289
        local.get 13
        local.get 34
        i32.const 2
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 290
        i32.const 0
        local.set 291
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 289
        i32.lt_s
        i32.and
        if
          local.get 290
          i32.load
          local.set 291
        end
        local.get 23
        i32.const 2
        i32.mul
        local.set 292
        i32.const 0
        local.set 293
        local.get 293
        i32.const 2
        i32.lt_s
        if
          loop
            local.get 3
            local.get 293
            i32.const 512
            i32.mul
            i32.add
            local.set 294
            local.get 3
            local.get 293
            i32.const 32
            i32.mul
            i32.add
            local.set 295
            local.get 295
            v128.load32_splat offset=3776
            local.set 296
            local.get 295
            v128.load32_splat offset=2560
            local.set 297
            local.get 296
            local.get 297
            f32x4.max
            local.set 298
            local.get 296
            local.get 298
            f32x4.sub
            local.set 299
            local.get 299
            local.get 228
            f32x4.mul
            local.set 300
            local.get 300
            local.set 301
            local.get 301
            local.get 234
            f32x4.pmax
            local.get 235
            f32x4.pmin
            local.set 301
            local.get 301
            local.get 236
            f32x4.add
            local.set 303
            local.get 303
            local.get 236
            f32x4.sub
            local.set 302
            local.get 301
            local.get 302
            f32x4.sub
            local.set 301
            local.get 303
            local.get 236
            i32x4.sub
            local.set 303
            local.get 237
            local.get 301
            f32x4.mul
            local.get 238
            f32x4.add
            local.get 301
            f32x4.mul
            local.get 239
            f32x4.add
            local.get 301
            f32x4.mul
            local.get 240
            f32x4.add
            local.get 301
            f32x4.mul
            local.get 241
            f32x4.add
            local.get 301
            f32x4.mul
            local.get 242
            f32x4.add
            local.get 301
            f32x4.mul
            local.get 243
            f32x4.add
            local.set 301
            local.get 303
            i32.const 1
            i32x4.shr_s
            local.set 302
            local.get 301
            local.get 302
            local.get 245
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 303
            local.get 302
            i32x4.sub
            local.get 245
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 304
            local.get 46
            i32x4.extract_lane 0
            local.set 305
            local.get 305
            local.get 6
            i32.lt_u
            local.set 306
            local.get 12
            local.get 305
            i32.const 8192
            i32.mul
            i32.add
            local.set 307
            local.get 306
            local.get 53
            i32.const 32
            i32.lt_u
            i32.and
            local.set 308
            i32.const 128
            i32.const 0
            local.get 308
            select
            local.set 309
            local.get 307
            local.get 53
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 310
            local.get 297
            local.get 298
            f32x4.sub
            local.set 311
            local.get 311
            local.get 228
            f32x4.mul
            local.set 312
            local.get 312
            local.set 313
            local.get 313
            local.get 234
            f32x4.pmax
            local.get 235
            f32x4.pmin
            local.set 313
            local.get 313
            local.get 236
            f32x4.add
            local.set 315
            local.get 315
            local.get 236
            f32x4.sub
            local.set 314
            local.get 313
            local.get 314
            f32x4.sub
            local.set 313
            local.get 315
            local.get 236
            i32x4.sub
            local.set 315
            local.get 237
            local.get 313
            f32x4.mul
            local.get 238
            f32x4.add
            local.get 313
            f32x4.mul
            local.get 239
            f32x4.add
            local.get 313
            f32x4.mul
            local.get 240
            f32x4.add
            local.get 313
            f32x4.mul
            local.get 241
            f32x4.add
            local.get 313
            f32x4.mul
            local.get 242
            f32x4.add
            local.get 313
            f32x4.mul
            local.get 243
            f32x4.add
            local.set 313
            local.get 315
            i32.const 1
            i32x4.shr_s
            local.set 314
            local.get 313
            local.get 314
            local.get 245
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 315
            local.get 314
            i32x4.sub
            local.get 245
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 316
            local.get 295
            v128.load32_splat offset=3840
            local.set 317
            local.get 317
            local.get 304
            f32x4.mul
            local.set 318
            local.get 243
            local.get 316
            f32x4.mul
            local.set 319
            local.get 318
            local.get 319
            f32x4.add
            local.set 320
            local.get 243
            local.get 320
            f32x4.div
            local.set 321
            local.get 46
            i32x4.extract_lane 0
            local.set 322
            local.get 322
            local.get 6
            i32.lt_u
            local.set 323
            local.get 20
            local.get 322
            i32.const 4096
            i32.mul
            i32.add
            local.set 324
            local.get 292
            local.get 293
            i32.const 2
            i32.rem_u
            i32.add
            local.set 325
            local.get 323
            local.get 325
            i32.const 16
            i32.lt_u
            i32.and
            local.set 326
            i32.const 128
            i32.const 0
            local.get 326
            select
            local.set 327
            local.get 324
            local.get 325
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 328
            local.get 309
            i32.const -4
            i32.and
            local.set 329
            i32.const 128
            local.get 329
            i32.const 128
            local.get 329
            i32.lt_s
            select
            local.set 330
            local.get 327
            i32.const -4
            i32.and
            local.set 331
            local.get 330
            local.get 331
            local.get 330
            local.get 331
            i32.lt_s
            select
            local.set 332
            i32.const 0
            local.set 333
            local.get 333
            local.get 332
            i32.lt_s
            if
              loop
                local.get 294
                local.get 333
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=3904
                local.get 304
                f32x4.mul
                local.get 310
                local.get 333
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.get 316
                f32x4.mul
                f32x4.add
                local.get 321
                f32x4.mul
                local.set 334
                local.get 334
                local.get 89
                i32x4.add
                local.get 334
                i32.const 16
                i32x4.shr_u
                local.get 90
                v128.and
                i32x4.add
                local.get 91
                v128.and
                local.get 92
                local.get 334
                local.get 334
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 335
                local.get 335
                local.get 335
                i16x8.narrow_i32x4_u
                local.set 335
                local.get 328
                local.get 333
                i32.const 2
                i32.mul
                i32.add
                local.get 335
                v128.store64_lane 0
                local.get 333
                i32.const 4
                i32.add
                local.set 333
                local.get 333
                local.get 332
                i32.lt_s
                br_if 0
              end
            end
            local.get 332
            local.set 333
            local.get 333
            local.get 327
            i32.lt_s
            if
              loop
                local.get 328
                local.get 333
                i32.const 2
                i32.mul
                i32.add
                local.get 294
                local.get 333
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=3904
                local.get 304
                f32x4.mul
                local.get 310
                local.get 333
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 333
                i32.sub
                local.get 309
                local.get 333
                i32.sub
                call $load_some_bf16_2
                local.get 316
                f32x4.mul
                f32x4.add
                local.get 321
                f32x4.mul
                i32.const 0
                local.get 333
                i32.sub
                local.get 327
                local.get 333
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 333
                i32.const 4
                i32.add
                local.set 333
                local.get 333
                local.get 327
                i32.lt_s
                br_if 0
              end
            end
            local.get 293
            i32.const 1
            i32.add
            local.set 293
            local.get 293
            i32.const 2
            i32.lt_s
            br_if 0
          end
        end
        local.get 16
        local.get 23
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 293
        local.get 23
        i32.const 8
        i32.lt_u
        local.set 333
        local.get 286
        i32x4.extract_lane 0
        local.set 336
        local.get 333
        local.get 336
        local.get 8
        i32.lt_u
        i32.and
        local.set 337
        local.get 293
        local.get 336
        i32.const 32768
        i32.mul
        i32.add
        local.set 338
        local.get 337
        local.get 291
        i32.const 16
        i32.lt_u
        i32.and
        local.set 339
        i32.const 64
        i32.const 0
        local.get 339
        select
        local.set 340
        local.get 338
        local.get 291
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 16
        i32.mul
        local.get 291
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 341
        i32.const 0
        local.set 342
        local.get 342
        local.get 340
        i32.lt_s
        if
          loop
            local.get 341
            local.get 342
            i32.const 32
            i32.mul
            i32.add
            local.get 3
            local.get 342
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=1024
            i32.const 0
            local.get 342
            i32.sub
            local.get 340
            local.get 342
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 342
            i32.const 4
            i32.add
            local.set 342
            local.get 342
            local.get 340
            i32.lt_s
            br_if 0
          end
        end
        local.get 16
        local.get 23
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 342
        local.get 23
        i32.const 8
        i32.lt_u
        local.set 343
        local.get 17
        local.get 23
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 344
        local.get 23
        i32.const 8
        i32.lt_u
        local.set 345
        local.get 286
        i32x4.extract_lane 0
        local.set 346
        local.get 343
        local.get 346
        local.get 8
        i32.lt_u
        i32.and
        local.set 347
        local.get 342
        local.get 346
        i32.const 32768
        i32.mul
        i32.add
        local.set 348
        local.get 347
        local.get 291
        i32.const 16
        i32.lt_u
        i32.and
        local.set 349
        i32.const 64
        i32.const 0
        local.get 349
        select
        local.set 350
        local.get 348
        local.get 291
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 16
        i32.mul
        local.get 291
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 351
        i32.const 0
        local.set 352
        local.get 352
        local.get 350
        i32.lt_s
        if
          loop
            local.get 351
            local.get 352
            i32.const 32
            i32.mul
            i32.add
            local.get 3
            local.get 352
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=1280
            i32.const 0
            local.get 352
            i32.sub
            local.get 350
            local.get 352
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 352
            i32.const 4
            i32.add
            local.set 352
            local.get 352
            local.get 350
            i32.lt_s
            br_if 0
          end
        end
        local.get 46
        i32x4.extract_lane 0
        local.set 352
        local.get 352
        local.get 6
        i32.lt_u
        local.set 353
        local.get 12
        local.get 352
        i32.const 8192
        i32.mul
        i32.add
        local.set 354
        local.get 353
        local.get 53
        i32.const 32
        i32.lt_u
        i32.and
        local.set 355
        i32.const 128
        i32.const 0
        local.get 355
        select
        local.set 356
        local.get 354
        local.get 53
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 357
        local.get 286
        i32x4.extract_lane 0
        local.set 358
        local.get 345
        local.get 358
        local.get 8
        i32.lt_u
        i32.and
        local.set 359
        local.get 344
        local.get 358
        i32.const 32768
        i32.mul
        i32.add
        local.set 360
        local.get 359
        local.get 291
        i32.const 16
        i32.lt_u
        i32.and
        local.set 361
        i32.const 128
        i32.const 0
        local.get 361
        select
        local.set 362
        local.get 360
        local.get 291
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 363
        local.get 356
        i32.const -4
        i32.and
        local.set 364
        i32.const 128
        local.get 364
        i32.const 128
        local.get 364
        i32.lt_s
        select
        local.set 365
        local.get 362
        i32.const -4
        i32.and
        local.set 366
        local.get 365
        local.get 366
        local.get 365
        local.get 366
        i32.lt_s
        select
        local.set 367
        i32.const 0
        local.set 368
        local.get 368
        local.get 367
        i32.lt_s
        if
          loop
            local.get 357
            local.get 368
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 335
            local.get 335
            local.get 89
            i32x4.add
            local.get 335
            i32.const 16
            i32x4.shr_u
            local.get 90
            v128.and
            i32x4.add
            local.get 91
            v128.and
            local.get 92
            local.get 335
            local.get 335
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 369
            local.get 369
            local.get 369
            i16x8.narrow_i32x4_u
            local.set 369
            local.get 363
            local.get 368
            i32.const 2
            i32.mul
            i32.add
            local.get 369
            v128.store64_lane 0
            local.get 368
            i32.const 4
            i32.add
            local.set 368
            local.get 368
            local.get 367
            i32.lt_s
            br_if 0
          end
        end
        local.get 367
        local.set 368
        local.get 368
        local.get 362
        i32.lt_s
        if
          loop
            local.get 363
            local.get 368
            i32.const 2
            i32.mul
            i32.add
            local.get 357
            local.get 368
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 368
            i32.sub
            local.get 356
            local.get 368
            i32.sub
            call $load_some_bf16_2
            i32.const 0
            local.get 368
            i32.sub
            local.get 362
            local.get 368
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 368
            i32.const 4
            i32.add
            local.set 368
            local.get 368
            local.get 362
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
