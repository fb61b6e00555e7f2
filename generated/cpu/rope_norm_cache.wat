(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128)
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 80
    v128.const i32x4 0x358637bd 0x358637bd 0x358637bd 0x358637bd
    local.set 82
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 85
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 120
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 121
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 122
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 123
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
    i32.load offset=76
    local.set 14
    local.get 2
    i32.load offset=84
    local.set 15
    local.get 2
    i32.load offset=92
    local.set 16
    local.get 2
    i32.load
    local.set 17
    local.get 2
    i32.load offset=4
    local.set 18
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 0
        local.get 17
        i32.rem_u
        local.set 19
        local.get 0
        local.get 17
        i32.div_u
        local.set 20
        local.get 4
        local.get 20
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
        local.get 8
        local.get 20
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
        i32.const 2
        i32.mul
        local.set 26
        local.get 20
        local.get 4
        i32.lt_u
        local.set 27
        i32.const 1
        i32.const 0
        local.get 27
        select
        local.set 28
        local.get 9
        local.get 20
        i32.const 2
        i32.mul
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
        local.get 4
        i32.const 2
        i32.mul
        local.set 31
        local.get 20
        local.get 4
        i32.lt_u
        local.set 32
        i32.const 1
        i32.const 0
        local.get 32
        select
        local.set 33
        local.get 9
        local.get 20
        i32.const 2
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 34
        i32.const 0
        local.set 35
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 33
        i32.lt_s
        i32.and
        if
          local.get 34
          i32.load
          local.set 35
        end
        local.get 19
        i32.const 2
        i32.mul
        local.set 36
        local.get 19
        i32.const 16
        i32.add
        local.set 37
        local.get 7
        local.get 20
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 38
        local.get 20
        local.get 4
        i32.lt_u
        local.set 39
        local.get 7
        local.get 20
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 40
        local.get 20
        local.get 4
        i32.lt_u
        local.set 41
        local.get 6
        i32.const 64
        i32.mul
        local.set 42
        local.get 6
        i32.const 64
        i32.mul
        local.set 43
        local.get 12
        local.get 20
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 44
        local.get 20
        local.get 4
        i32.lt_u
        local.set 45
        local.get 12
        local.get 20
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 46
        local.get 20
        local.get 4
        i32.lt_u
        local.set 47
        i32.const 16
        local.get 36
        i32.sub
        local.set 48
        i32.const 2
        local.get 48
        i32.const 2
        local.get 48
        i32.lt_s
        select
        local.set 49
        local.get 49
        i32.const 0
        i32.const 0
        local.get 49
        i32.lt_s
        select
        local.set 50
        i32.const 16
        local.get 36
        i32.sub
        local.set 51
        i32.const 2
        local.get 51
        i32.const 2
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
        local.get 53
        local.get 50
        local.get 50
        local.get 53
        i32.lt_s
        select
        local.set 54
        i32.const 0
        local.set 55
        local.get 55
        local.get 54
        i32.lt_s
        if
          loop
            local.get 36
            local.get 55
            i32.add
            local.set 56
            local.get 39
            local.get 56
            i32.const 32
            i32.lt_u
            i32.and
            local.set 57
            i32.const 64
            i32.const 0
            local.get 57
            select
            local.set 58
            local.get 38
            local.get 56
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 59
            local.get 36
            local.get 55
            i32.add
            local.set 60
            local.get 41
            local.get 60
            i32.const 32
            i32.lt_u
            i32.and
            local.set 61
            i32.const 64
            i32.const 0
            local.get 61
            select
            local.set 62
            local.get 40
            local.get 60
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 63
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 64
            local.get 58
            i32.const -4
            i32.and
            local.set 65
            i32.const 64
            local.get 65
            i32.const 64
            local.get 65
            i32.lt_s
            select
            local.set 66
            local.get 62
            i32.const -4
            i32.and
            local.set 67
            local.get 66
            local.get 67
            local.get 66
            local.get 67
            i32.lt_s
            select
            local.set 68
            i32.const 0
            local.set 69
            local.get 69
            local.get 68
            i32.lt_s
            if
              loop
                local.get 59
                local.get 69
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 70
                local.get 63
                local.get 69
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 71
                local.get 64
                local.get 70
                local.get 70
                f32x4.mul
                local.get 71
                local.get 71
                f32x4.mul
                f32x4.add
                f32x4.add
                local.set 64
                local.get 69
                i32.const 4
                i32.add
                local.set 69
                local.get 69
                local.get 68
                i32.lt_s
                br_if 0
              end
            end
            local.get 68
            local.set 69
            local.get 69
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 59
                local.get 69
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 69
                i32.sub
                local.get 58
                local.get 69
                i32.sub
                call $load_some_bf16_2
                local.set 72
                local.get 63
                local.get 69
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 69
                i32.sub
                local.get 62
                local.get 69
                i32.sub
                call $load_some_bf16_2
                local.set 73
                local.get 64
                local.get 72
                local.get 72
                f32x4.mul
                local.get 73
                local.get 73
                f32x4.mul
                f32x4.add
                f32x4.add
                local.set 64
                local.get 69
                i32.const 4
                i32.add
                local.set 69
                local.get 69
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 64
            local.get 64
            local.get 64
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 74
            local.get 74
            local.get 74
            local.get 74
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 75
            local.get 36
            local.get 55
            i32.add
            local.set 69
            local.get 39
            local.get 69
            i32.const 32
            i32.lt_u
            i32.and
            local.set 76
            i32.const 64
            i32.const 0
            local.get 76
            select
            local.set 77
            local.get 38
            local.get 69
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 78
            local.get 75
            local.get 80
            f32x4.div
            local.set 79
            local.get 79
            local.get 82
            f32x4.add
            local.set 81
            local.get 81
            local.set 83
            local.get 85
            local.get 83
            f32x4.sqrt
            f32x4.div
            local.set 84
            local.get 25
            local.get 6
            i32.lt_u
            local.set 86
            i32.const 64
            i32.const 0
            local.get 86
            select
            local.set 87
            local.get 10
            local.get 25
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 88
            local.get 36
            local.get 55
            i32.add
            local.set 89
            local.get 41
            local.get 89
            i32.const 32
            i32.lt_u
            i32.and
            local.set 90
            i32.const 64
            i32.const 0
            local.get 90
            select
            local.set 91
            local.get 40
            local.get 89
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 92
            local.get 15
            i32.const 128
            i32.add
            local.set 93
            local.get 25
            local.get 6
            i32.lt_u
            local.set 94
            i32.const 64
            i32.const 0
            local.get 94
            select
            local.set 95
            local.get 11
            local.get 25
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 96
            local.get 36
            local.get 55
            i32.add
            local.set 97
            local.get 45
            local.get 97
            i32.const 16
            i32.lt_u
            i32.and
            local.set 98
            i32.const 64
            i32.const 0
            local.get 98
            select
            local.set 99
            local.get 44
            local.get 97
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 100
            local.get 36
            local.get 55
            i32.add
            local.set 101
            local.get 47
            local.get 101
            i32.const 16
            i32.lt_u
            i32.and
            local.set 102
            i32.const 64
            i32.const 0
            local.get 102
            select
            local.set 103
            local.get 46
            local.get 101
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 104
            local.get 77
            i32.const -4
            i32.and
            local.set 105
            i32.const 64
            local.get 105
            i32.const 64
            local.get 105
            i32.lt_s
            select
            local.set 106
            local.get 87
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
            local.get 91
            i32.const -4
            i32.and
            local.set 109
            local.get 108
            local.get 109
            local.get 108
            local.get 109
            i32.lt_s
            select
            local.set 110
            local.get 95
            i32.const -4
            i32.and
            local.set 111
            local.get 110
            local.get 111
            local.get 110
            local.get 111
            i32.lt_s
            select
            local.set 112
            local.get 99
            i32.const -4
            i32.and
            local.set 113
            local.get 112
            local.get 113
            local.get 112
            local.get 113
            i32.lt_s
            select
            local.set 114
            local.get 103
            i32.const -4
            i32.and
            local.set 115
            local.get 114
            local.get 115
            local.get 114
            local.get 115
            i32.lt_s
            select
            local.set 116
            i32.const 0
            local.set 117
            local.get 117
            local.get 116
            i32.lt_s
            if
              loop
                local.get 78
                local.get 117
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.get 84
                f32x4.mul
                local.get 15
                local.get 117
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                f32x4.mul
                local.set 118
                local.get 118
                local.get 120
                i32x4.add
                local.get 118
                i32.const 16
                i32x4.shr_u
                local.get 121
                v128.and
                i32x4.add
                local.get 122
                v128.and
                local.get 123
                local.get 118
                local.get 118
                f32x4.eq
                v128.bitselect
                local.set 119
                local.get 88
                local.get 117
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 124
                local.get 92
                local.get 117
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.get 84
                f32x4.mul
                local.get 93
                local.get 117
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                f32x4.mul
                local.set 125
                local.get 125
                local.get 120
                i32x4.add
                local.get 125
                i32.const 16
                i32x4.shr_u
                local.get 121
                v128.and
                i32x4.add
                local.get 122
                v128.and
                local.get 123
                local.get 125
                local.get 125
                f32x4.eq
                v128.bitselect
                local.set 126
                local.get 96
                local.get 117
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 127
                local.get 119
                local.get 124
                f32x4.mul
                local.get 126
                local.get 127
                f32x4.mul
                f32x4.sub
                local.set 128
                local.get 128
                local.get 120
                i32x4.add
                local.get 128
                i32.const 16
                i32x4.shr_u
                local.get 121
                v128.and
                i32x4.add
                local.get 122
                v128.and
                local.get 123
                local.get 128
                local.get 128
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 129
                local.get 129
                local.get 129
                i16x8.narrow_i32x4_u
                local.set 129
                local.get 100
                local.get 117
                i32.const 2
                i32.mul
                i32.add
                local.get 129
                v128.store64_lane 0
                local.get 126
                local.get 124
                f32x4.mul
                local.get 119
                local.get 127
                f32x4.mul
                f32x4.add
                local.set 129
                local.get 129
                local.get 120
                i32x4.add
                local.get 129
                i32.const 16
                i32x4.shr_u
                local.get 121
                v128.and
                i32x4.add
                local.get 122
                v128.and
                local.get 123
                local.get 129
                local.get 129
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 130
                local.get 130
                local.get 130
                i16x8.narrow_i32x4_u
                local.set 130
                local.get 104
                local.get 117
                i32.const 2
                i32.mul
                i32.add
                local.get 130
                v128.store64_lane 0
                local.get 117
                i32.const 4
                i32.add
                local.set 117
                local.get 117
                local.get 116
                i32.lt_s
                br_if 0
              end
            end
            local.get 103
            local.get 99
            local.get 99
            local.get 103
            i32.lt_s
            select
            local.set 117
            local.get 116
            local.set 131
            local.get 131
            local.get 117
            i32.lt_s
            if
              loop
                local.get 78
                local.get 131
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 131
                i32.sub
                local.get 77
                local.get 131
                i32.sub
                call $load_some_bf16_2
                local.get 84
                f32x4.mul
                local.get 15
                local.get 131
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 131
                i32.sub
                i32.const 64
                local.get 131
                i32.sub
                call $load_some_bf16_2
                f32x4.mul
                local.set 130
                local.get 130
                local.get 120
                i32x4.add
                local.get 130
                i32.const 16
                i32x4.shr_u
                local.get 121
                v128.and
                i32x4.add
                local.get 122
                v128.and
                local.get 123
                local.get 130
                local.get 130
                f32x4.eq
                v128.bitselect
                local.set 132
                local.get 88
                local.get 131
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 131
                i32.sub
                local.get 87
                local.get 131
                i32.sub
                call $load_some_f32_4
                local.set 133
                local.get 92
                local.get 131
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 131
                i32.sub
                local.get 91
                local.get 131
                i32.sub
                call $load_some_bf16_2
                local.get 84
                f32x4.mul
                local.get 93
                local.get 131
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 131
                i32.sub
                i32.const 64
                local.get 131
                i32.sub
                call $load_some_bf16_2
                f32x4.mul
                local.set 134
                local.get 134
                local.get 120
                i32x4.add
                local.get 134
                i32.const 16
                i32x4.shr_u
                local.get 121
                v128.and
                i32x4.add
                local.get 122
                v128.and
                local.get 123
                local.get 134
                local.get 134
                f32x4.eq
                v128.bitselect
                local.set 135
                local.get 96
                local.get 131
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 131
                i32.sub
                local.get 95
                local.get 131
                i32.sub
                call $load_some_f32_4
                local.set 136
                local.get 100
                local.get 131
                i32.const 2
                i32.mul
                i32.add
                local.get 132
                local.get 133
                f32x4.mul
                local.get 135
                local.get 136
                f32x4.mul
                f32x4.sub
                i32.const 0
                local.get 131
                i32.sub
                local.get 99
                local.get 131
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 104
                local.get 131
                i32.const 2
                i32.mul
                i32.add
                local.get 135
                local.get 133
                f32x4.mul
                local.get 132
                local.get 136
                f32x4.mul
                f32x4.add
                i32.const 0
                local.get 131
                i32.sub
                local.get 103
                local.get 131
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 131
                i32.const 4
                i32.add
                local.set 131
                local.get 131
                local.get 117
                i32.lt_s
                br_if 0
              end
            end
            local.get 55
            i32.const 1
            i32.add
            local.set 55
            local.get 55
            local.get 54
            i32.lt_s
            br_if 0
          end
        end
        local.get 19
        i32.const 24
        i32.add
        local.set 55
        local.get 7
        local.get 20
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 131
        local.get 20
        local.get 4
        i32.lt_u
        local.set 137
        local.get 7
        local.get 20
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 138
        local.get 20
        local.get 4
        i32.lt_u
        local.set 139
        local.get 6
        i32.const 64
        i32.mul
        local.set 140
        local.get 6
        i32.const 64
        i32.mul
        local.set 141
        local.get 13
        local.get 30
        i32.const 8
        i32.mul
        local.get 19
        i32.add
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 142
        local.get 30
        local.get 5
        i32.lt_u
        local.get 19
        i32.const 8
        i32.lt_u
        i32.and
        local.set 143
        local.get 13
        local.get 30
        i32.const 8
        i32.mul
        local.get 19
        i32.add
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 144
        local.get 30
        local.get 5
        i32.lt_u
        local.get 19
        i32.const 8
        i32.lt_u
        i32.and
        local.set 145
        local.get 14
        local.get 30
        i32.const 8
        i32.mul
        local.get 19
        i32.add
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 146
        local.get 30
        local.get 5
        i32.lt_u
        local.get 19
        i32.const 8
        i32.lt_u
        i32.and
        local.set 147
        local.get 7
        local.get 20
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 148
        local.get 20
        local.get 4
        i32.lt_u
        local.set 149
        local.get 137
        local.get 37
        i32.const 32
        i32.lt_u
        i32.and
        local.set 150
        i32.const 64
        i32.const 0
        local.get 150
        select
        local.set 151
        local.get 131
        local.get 37
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 152
        local.get 139
        local.get 37
        i32.const 32
        i32.lt_u
        i32.and
        local.set 153
        i32.const 64
        i32.const 0
        local.get 153
        select
        local.set 154
        local.get 138
        local.get 37
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 155
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 156
        local.get 151
        i32.const -4
        i32.and
        local.set 157
        i32.const 64
        local.get 157
        i32.const 64
        local.get 157
        i32.lt_s
        select
        local.set 158
        local.get 154
        i32.const -4
        i32.and
        local.set 159
        local.get 158
        local.get 159
        local.get 158
        local.get 159
        i32.lt_s
        select
        local.set 160
        i32.const 0
        local.set 161
        local.get 161
        local.get 160
        i32.lt_s
        if
          loop
            local.get 152
            local.get 161
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 162
            local.get 155
            local.get 161
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 163
            local.get 156
            local.get 162
            local.get 162
            f32x4.mul
            local.get 163
            local.get 163
            f32x4.mul
            f32x4.add
            f32x4.add
            local.set 156
            local.get 161
            i32.const 4
            i32.add
            local.set 161
            local.get 161
            local.get 160
            i32.lt_s
            br_if 0
          end
        end
        local.get 160
        local.set 161
        local.get 161
        i32.const 64
        i32.lt_s
        if
          loop
            local.get 152
            local.get 161
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 161
            i32.sub
            local.get 151
            local.get 161
            i32.sub
            call $load_some_bf16_2
            local.set 164
            local.get 155
            local.get 161
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 161
            i32.sub
            local.get 154
            local.get 161
            i32.sub
            call $load_some_bf16_2
            local.set 165
            local.get 156
            local.get 164
            local.get 164
            f32x4.mul
            local.get 165
            local.get 165
            f32x4.mul
            f32x4.add
            f32x4.add
            local.set 156
            local.get 161
            i32.const 4
            i32.add
            local.set 161
            local.get 161
            i32.const 64
            i32.lt_s
            br_if 0
          end
        end
        local.get 156
        local.get 156
        local.get 156
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.add
        local.set 166
        local.get 166
        local.get 166
        local.get 166
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.add
        local.set 167
        local.get 149
        local.get 55
        i32.const 32
        i32.lt_u
        i32.and
        local.set 161
        i32.const 128
        i32.const 0
        local.get 161
        select
        local.set 168
        local.get 148
        local.get 55
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 169
        local.get 147
        local.get 35
        i32.const 16
        i32.lt_u
        i32.and
        local.set 170
        i32.const 128
        i32.const 0
        local.get 170
        select
        local.set 171
        local.get 146
        local.get 35
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 172
        local.get 168
        i32.const -4
        i32.and
        local.set 173
        i32.const 128
        local.get 173
        i32.const 128
        local.get 173
        i32.lt_s
        select
        local.set 174
        local.get 171
        i32.const -4
        i32.and
        local.set 175
        local.get 174
        local.get 175
        local.get 174
        local.get 175
        i32.lt_s
        select
        local.set 176
        i32.const 0
        local.set 177
        local.get 177
        local.get 176
        i32.lt_s
        if
          loop
            local.get 169
            local.get 177
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 178
            local.get 178
            local.get 120
            i32x4.add
            local.get 178
            i32.const 16
            i32x4.shr_u
            local.get 121
            v128.and
            i32x4.add
            local.get 122
            v128.and
            local.get 123
            local.get 178
            local.get 178
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 179
            local.get 179
            local.get 179
            i16x8.narrow_i32x4_u
            local.set 179
            local.get 172
            local.get 177
            i32.const 2
            i32.mul
            i32.add
            local.get 179
            v128.store64_lane 0
            local.get 177
            i32.const 4
            i32.add
            local.set 177
            local.get 177
            local.get 176
            i32.lt_s
            br_if 0
          end
        end
        local.get 176
        local.set 177
        local.get 177
        local.get 171
        i32.lt_s
        if
          loop
            local.get 172
            local.get 177
            i32.const 2
            i32.mul
            i32.add
            local.get 169
            local.get 177
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 177
            i32.sub
            local.get 168
            local.get 177
            i32.sub
            call $load_some_bf16_2
            i32.const 0
            local.get 177
            i32.sub
            local.get 171
            local.get 177
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 177
            i32.const 4
            i32.add
            local.set 177
            local.get 177
            local.get 171
            i32.lt_s
            br_if 0
          end
        end
        local.get 137
        local.get 37
        i32.const 32
        i32.lt_u
        i32.and
        local.set 177
        i32.const 64
        i32.const 0
        local.get 177
        select
        local.set 180
        local.get 131
        local.get 37
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 181
        local.get 167
        local.get 80
        f32x4.div
        local.set 179
        local.get 179
        local.get 82
        f32x4.add
        local.set 182
        local.get 182
        local.set 183
        local.get 85
        local.get 183
        f32x4.sqrt
        f32x4.div
        local.set 184
        local.get 25
        local.get 6
        i32.lt_u
        local.set 185
        i32.const 64
        i32.const 0
        local.get 185
        select
        local.set 186
        local.get 10
        local.get 25
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 187
        local.get 139
        local.get 37
        i32.const 32
        i32.lt_u
        i32.and
        local.set 188
        i32.const 64
        i32.const 0
        local.get 188
        select
        local.set 189
        local.get 138
        local.get 37
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 190
        local.get 16
        i32.const 128
        i32.add
        local.set 191
        local.get 25
        local.get 6
        i32.lt_u
        local.set 192
        i32.const 64
        i32.const 0
        local.get 192
        select
        local.set 193
        local.get 11
        local.get 25
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 194
        local.get 143
        local.get 35
        i32.const 16
        i32.lt_u
        i32.and
        local.set 195
        i32.const 64
        i32.const 0
        local.get 195
        select
        local.set 196
        local.get 142
        local.get 35
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 16
        i32.mul
        local.get 35
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 197
        local.get 145
        local.get 35
        i32.const 16
        i32.lt_u
        i32.and
        local.set 198
        i32.const 64
        i32.const 0
        local.get 198
        select
        local.set 199
        local.get 144
        local.get 35
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 16
        i32.mul
        local.get 35
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 200
        local.get 180
        i32.const -4
        i32.and
        local.set 201
        i32.const 64
        local.get 201
        i32.const 64
        local.get 201
        i32.lt_s
        select
        local.set 202
        local.get 186
        i32.const -4
        i32.and
        local.set 203
        local.get 202
        local.get 203
        local.get 202
        local.get 203
        i32.lt_s
        select
        local.set 204
        local.get 189
        i32.const -4
        i32.and
        local.set 205
        local.get 204
        local.get 205
        local.get 204
        local.get 205
        i32.lt_s
        select
        local.set 206
        local.get 193
        i32.const -4
        i32.and
        local.set 207
        local.get 206
        local.get 207
        local.get 206
        local.get 207
        i32.lt_s
        select
        local.set 208
        local.get 199
        local.get 196
        local.get 196
        local.get 199
        i32.lt_s
        select
        local.set 209
        i32.const 0
        local.set 210
        local.get 210
        local.get 209
        i32.lt_s
        if
          loop
            local.get 181
            local.get 210
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 210
            i32.sub
            local.get 180
            local.get 210
            i32.sub
            call $load_some_bf16_2
            local.get 184
            f32x4.mul
            local.get 16
            local.get 210
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 210
            i32.sub
            i32.const 64
            local.get 210
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            local.set 211
            local.get 211
            local.get 120
            i32x4.add
            local.get 211
            i32.const 16
            i32x4.shr_u
            local.get 121
            v128.and
            i32x4.add
            local.get 122
            v128.and
            local.get 123
            local.get 211
            local.get 211
            f32x4.eq
            v128.bitselect
            local.set 212
            local.get 187
            local.get 210
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 210
            i32.sub
            local.get 186
            local.get 210
            i32.sub
            call $load_some_f32_4
            local.set 213
            local.get 190
            local.get 210
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 210
            i32.sub
            local.get 189
            local.get 210
            i32.sub
            call $load_some_bf16_2
            local.get 184
            f32x4.mul
            local.get 191
            local.get 210
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 210
            i32.sub
            i32.const 64
            local.get 210
            i32.sub
            call $load_some_bf16_2
            f32x4.mul
            local.set 214
            local.get 214
            local.get 120
            i32x4.add
            local.get 214
            i32.const 16
            i32x4.shr_u
            local.get 121
            v128.and
            i32x4.add
            local.get 122
            v128.and
            local.get 123
            local.get 214
            local.get 214
            f32x4.eq
            v128.bitselect
            local.set 215
            local.get 194
            local.get 210
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 210
            i32.sub
            local.get 193
            local.get 210
            i32.sub
            call $load_some_f32_4
            local.set 216
            local.get 197
            local.get 210
            i32.const 32
            i32.mul
            i32.add
            local.get 212
            local.get 213
            f32x4.mul
            local.get 215
            local.get 216
            f32x4.mul
            f32x4.sub
            i32.const 0
            local.get 210
            i32.sub
            local.get 196
            local.get 210
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 200
            local.get 210
            i32.const 32
            i32.mul
            i32.add
            local.get 215
            local.get 213
            f32x4.mul
            local.get 212
            local.get 216
            f32x4.mul
            f32x4.add
            i32.const 0
            local.get 210
            i32.sub
            local.get 199
            local.get 210
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 210
            i32.const 4
            i32.add
            local.set 210
            local.get 210
            local.get 209
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
