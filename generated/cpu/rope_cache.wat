(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 95
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 96
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 97
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 98
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
    i32.load
    local.set 15
    local.get 2
    i32.load offset=4
    local.set 16
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 0
        local.get 15
        i32.rem_u
        local.set 17
        local.get 0
        local.get 15
        i32.div_u
        local.set 18
        local.get 4
        local.get 18
        i32.sub
        local.set 19
        i32.const 1
        local.get 19
        i32.const 1
        local.get 19
        i32.lt_s
        select
        local.set 20
        local.get 20
        i32.const 0
        i32.const 0
        local.get 20
        i32.lt_s
        select
        local.set 21
        local.get 8
        local.get 18
        i32.const 4
        i32.mul
        i32.add
        local.set 22
        i32.const 0
        local.set 23
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 21
        i32.lt_s
        i32.and
        if
          local.get 22
          i32.load
          local.set 23
        end
        local.get 4
        i32.const 2
        i32.mul
        local.set 24
        local.get 18
        local.get 4
        i32.lt_u
        local.set 25
        i32.const 1
        i32.const 0
        local.get 25
        select
        local.set 26
        local.get 9
        local.get 18
        i32.const 2
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 27
        i32.const 0
        local.set 28
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 26
        i32.lt_s
        i32.and
        if
          local.get 27
          i32.load
          local.set 28
        end
        local.get 4
        i32.const 2
        i32.mul
        local.set 29
        local.get 18
        local.get 4
        i32.lt_u
        local.set 30
        i32.const 1
        i32.const 0
        local.get 30
        select
        local.set 31
        local.get 9
        local.get 18
        i32.const 2
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 32
        i32.const 0
        local.set 33
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 31
        i32.lt_s
        i32.and
        if
          local.get 32
          i32.load
          local.set 33
        end
        local.get 17
        i32.const 2
        i32.mul
        local.set 34
        local.get 17
        i32.const 16
        i32.add
        local.set 35
        local.get 12
        local.get 18
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 36
        local.get 18
        local.get 4
        i32.lt_u
        local.set 37
        local.get 7
        local.get 18
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 38
        local.get 18
        local.get 4
        i32.lt_u
        local.set 39
        local.get 6
        i32.const 64
        i32.mul
        local.set 40
        local.get 7
        local.get 18
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 41
        local.get 18
        local.get 4
        i32.lt_u
        local.set 42
        local.get 6
        i32.const 64
        i32.mul
        local.set 43
        local.get 12
        local.get 18
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 44
        local.get 18
        local.get 4
        i32.lt_u
        local.set 45
        i32.const 16
        local.get 34
        i32.sub
        local.set 46
        i32.const 2
        local.get 46
        i32.const 2
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
        i32.const 16
        local.get 34
        i32.sub
        local.set 49
        i32.const 2
        local.get 49
        i32.const 2
        local.get 49
        i32.lt_s
        select
        local.set 50
        local.get 50
        i32.const 0
        i32.const 0
        local.get 50
        i32.lt_s
        select
        local.set 51
        local.get 51
        local.get 48
        local.get 48
        local.get 51
        i32.lt_s
        select
        local.set 52
        i32.const 0
        local.set 53
        local.get 53
        local.get 52
        i32.lt_s
        if
          loop
            local.get 34
            local.get 53
            i32.add
            local.set 54
            local.get 39
            local.get 54
            i32.const 32
            i32.lt_u
            i32.and
            local.set 55
            i32.const 64
            i32.const 0
            local.get 55
            select
            local.set 56
            local.get 38
            local.get 54
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 57
            local.get 23
            local.get 6
            i32.lt_u
            local.set 58
            i32.const 64
            i32.const 0
            local.get 58
            select
            local.set 59
            local.get 10
            local.get 23
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 60
            local.get 34
            local.get 53
            i32.add
            local.set 61
            local.get 42
            local.get 61
            i32.const 32
            i32.lt_u
            i32.and
            local.set 62
            i32.const 64
            i32.const 0
            local.get 62
            select
            local.set 63
            local.get 41
            local.get 61
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 64
            local.get 23
            local.get 6
            i32.lt_u
            local.set 65
            i32.const 64
            i32.const 0
            local.get 65
            select
            local.set 66
            local.get 11
            local.get 23
            i32.const 64
            i32.mul
            i32.const 4
            i32.mul
            i32.add
            local.set 67
            local.get 34
            local.get 53
            i32.add
            local.set 68
            local.get 37
            local.get 68
            i32.const 16
            i32.lt_u
            i32.and
            local.set 69
            i32.const 64
            i32.const 0
            local.get 69
            select
            local.set 70
            local.get 36
            local.get 68
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 71
            local.get 34
            local.get 53
            i32.add
            local.set 72
            local.get 45
            local.get 72
            i32.const 16
            i32.lt_u
            i32.and
            local.set 73
            i32.const 64
            i32.const 0
            local.get 73
            select
            local.set 74
            local.get 44
            local.get 72
            i32.const 128
            i32.mul
            i32.const 64
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 75
            local.get 56
            i32.const -4
            i32.and
            local.set 76
            i32.const 64
            local.get 76
            i32.const 64
            local.get 76
            i32.lt_s
            select
            local.set 77
            local.get 59
            i32.const -4
            i32.and
            local.set 78
            local.get 77
            local.get 78
            local.get 77
            local.get 78
            i32.lt_s
            select
            local.set 79
            local.get 63
            i32.const -4
            i32.and
            local.set 80
            local.get 79
            local.get 80
            local.get 79
            local.get 80
            i32.lt_s
            select
            local.set 81
            local.get 66
            i32.const -4
            i32.and
            local.set 82
            local.get 81
            local.get 82
            local.get 81
            local.get 82
            i32.lt_s
            select
            local.set 83
            local.get 70
            i32.const -4
            i32.and
            local.set 84
            local.get 83
            local.get 84
            local.get 83
            local.get 84
            i32.lt_s
            select
            local.set 85
            local.get 74
            i32.const -4
            i32.and
            local.set 86
            local.get 85
            local.get 86
            local.get 85
            local.get 86
            i32.lt_s
            select
            local.set 87
            i32.const 0
            local.set 88
            local.get 88
            local.get 87
            i32.lt_s
            if
              loop
                local.get 57
                local.get 88
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 89
                local.get 60
                local.get 88
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 90
                local.get 64
                local.get 88
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 91
                local.get 67
                local.get 88
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 92
                local.get 89
                local.get 90
                f32x4.mul
                local.get 91
                local.get 92
                f32x4.mul
                f32x4.sub
                local.set 93
                local.get 93
                local.get 95
                i32x4.add
                local.get 93
                i32.const 16
                i32x4.shr_u
                local.get 96
                v128.and
                i32x4.add
                local.get 97
                v128.and
                local.get 98
                local.get 93
                local.get 93
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 94
                local.get 94
                local.get 94
                i16x8.narrow_i32x4_u
                local.set 94
                local.get 71
                local.get 88
                i32.const 2
                i32.mul
                i32.add
                local.get 94
                v128.store64_lane 0
                local.get 91
                local.get 90
                f32x4.mul
                local.get 89
                local.get 92
                f32x4.mul
                f32x4.add
                local.set 94
                local.get 94
                local.get 95
                i32x4.add
                local.get 94
                i32.const 16
                i32x4.shr_u
                local.get 96
                v128.and
                i32x4.add
                local.get 97
                v128.and
                local.get 98
                local.get 94
                local.get 94
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 99
                local.get 99
                local.get 99
                i16x8.narrow_i32x4_u
                local.set 99
                local.get 75
                local.get 88
                i32.const 2
                i32.mul
                i32.add
                local.get 99
                v128.store64_lane 0
                local.get 88
                i32.const 4
                i32.add
                local.set 88
                local.get 88
                local.get 87
                i32.lt_s
                br_if 0
              end
            end
            local.get 74
            local.get 70
            local.get 70
            local.get 74
            i32.lt_s
            select
            local.set 88
            local.get 87
            local.set 100
            local.get 100
            local.get 88
            i32.lt_s
            if
              loop
                local.get 57
                local.get 100
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 100
                i32.sub
                local.get 56
                local.get 100
                i32.sub
                call $load_some_bf16_2
                local.set 99
                local.get 60
                local.get 100
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 100
                i32.sub
                local.get 59
                local.get 100
                i32.sub
                call $load_some_f32_4
                local.set 101
                local.get 64
                local.get 100
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 100
                i32.sub
                local.get 63
                local.get 100
                i32.sub
                call $load_some_bf16_2
                local.set 102
                local.get 67
                local.get 100
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 100
                i32.sub
                local.get 66
                local.get 100
                i32.sub
                call $load_some_f32_4
                local.set 103
                local.get 71
                local.get 100
                i32.const 2
                i32.mul
                i32.add
                local.get 99
                local.get 101
                f32x4.mul
                local.get 102
                local.get 103
                f32x4.mul
                f32x4.sub
                i32.const 0
                local.get 100
                i32.sub
                local.get 70
                local.get 100
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 75
                local.get 100
                i32.const 2
                i32.mul
                i32.add
                local.get 102
                local.get 101
                f32x4.mul
                local.get 99
                local.get 103
                f32x4.mul
                f32x4.add
                i32.const 0
                local.get 100
                i32.sub
                local.get 74
                local.get 100
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 100
                i32.const 4
                i32.add
                local.set 100
                local.get 100
                local.get 88
                i32.lt_s
                br_if 0
              end
            end
            local.get 53
            i32.const 1
            i32.add
            local.set 53
            local.get 53
            local.get 52
            i32.lt_s
            br_if 0
          end
        end
        local.get 17
        i32.const 24
        i32.add
        local.set 53
        local.get 13
        local.get 28
        i32.const 8
        i32.mul
        local.get 17
        i32.add
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 100
        local.get 28
        local.get 5
        i32.lt_u
        local.get 17
        i32.const 8
        i32.lt_u
        i32.and
        local.set 104
        local.get 7
        local.get 18
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 105
        local.get 18
        local.get 4
        i32.lt_u
        local.set 106
        local.get 6
        i32.const 64
        i32.mul
        local.set 107
        local.get 7
        local.get 18
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 108
        local.get 18
        local.get 4
        i32.lt_u
        local.set 109
        local.get 6
        i32.const 64
        i32.mul
        local.set 110
        local.get 13
        local.get 28
        i32.const 8
        i32.mul
        local.get 17
        i32.add
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 111
        local.get 28
        local.get 5
        i32.lt_u
        local.get 17
        i32.const 8
        i32.lt_u
        i32.and
        local.set 112
        local.get 14
        local.get 28
        i32.const 8
        i32.mul
        local.get 17
        i32.add
        i32.const 2048
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 113
        local.get 28
        local.get 5
        i32.lt_u
        local.get 17
        i32.const 8
        i32.lt_u
        i32.and
        local.set 114
        local.get 7
        local.get 18
        i32.const 4096
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 115
        local.get 18
        local.get 4
        i32.lt_u
        local.set 116
        local.get 106
        local.get 35
        i32.const 32
        i32.lt_u
        i32.and
        local.set 117
        i32.const 64
        i32.const 0
        local.get 117
        select
        local.set 118
        local.get 105
        local.get 35
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 119
        local.get 23
        local.get 6
        i32.lt_u
        local.set 120
        i32.const 64
        i32.const 0
        local.get 120
        select
        local.set 121
        local.get 10
        local.get 23
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 122
        local.get 109
        local.get 35
        i32.const 32
        i32.lt_u
        i32.and
        local.set 123
        i32.const 64
        i32.const 0
        local.get 123
        select
        local.set 124
        local.get 108
        local.get 35
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 125
        local.get 23
        local.get 6
        i32.lt_u
        local.set 126
        i32.const 64
        i32.const 0
        local.get 126
        select
        local.set 127
        local.get 11
        local.get 23
        i32.const 64
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 128
        local.get 104
        local.get 33
        i32.const 16
        i32.lt_u
        i32.and
        local.set 129
        i32.const 64
        i32.const 0
        local.get 129
        select
        local.set 130
        local.get 100
        local.get 33
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 16
        i32.mul
        local.get 33
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 131
        local.get 112
        local.get 33
        i32.const 16
        i32.lt_u
        i32.and
        local.set 132
        i32.const 64
        i32.const 0
        local.get 132
        select
        local.set 133
        local.get 111
        local.get 33
        i32.const 16
        i32.div_u
        i32.const 128
        i32.mul
        i32.const 64
        i32.add
        i32.const 16
        i32.mul
        local.get 33
        i32.const 16
        i32.rem_u
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 134
        local.get 118
        i32.const -4
        i32.and
        local.set 135
        i32.const 64
        local.get 135
        i32.const 64
        local.get 135
        i32.lt_s
        select
        local.set 136
        local.get 121
        i32.const -4
        i32.and
        local.set 137
        local.get 136
        local.get 137
        local.get 136
        local.get 137
        i32.lt_s
        select
        local.set 138
        local.get 124
        i32.const -4
        i32.and
        local.set 139
        local.get 138
        local.get 139
        local.get 138
        local.get 139
        i32.lt_s
        select
        local.set 140
        local.get 127
        i32.const -4
        i32.and
        local.set 141
        local.get 140
        local.get 141
        local.get 140
        local.get 141
        i32.lt_s
        select
        local.set 142
        local.get 133
        local.get 130
        local.get 130
        local.get 133
        i32.lt_s
        select
        local.set 143
        i32.const 0
        local.set 144
        local.get 144
        local.get 143
        i32.lt_s
        if
          loop
            local.get 119
            local.get 144
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 144
            i32.sub
            local.get 118
            local.get 144
            i32.sub
            call $load_some_bf16_2
            local.set 145
            local.get 122
            local.get 144
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 144
            i32.sub
            local.get 121
            local.get 144
            i32.sub
            call $load_some_f32_4
            local.set 146
            local.get 125
            local.get 144
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 144
            i32.sub
            local.get 124
            local.get 144
            i32.sub
            call $load_some_bf16_2
            local.set 147
            local.get 128
            local.get 144
            i32.const 4
            i32.mul
            i32.add
            i32.const 0
            local.get 144
            i32.sub
            local.get 127
            local.get 144
            i32.sub
            call $load_some_f32_4
            local.set 148
            local.get 131
            local.get 144
            i32.const 32
            i32.mul
            i32.add
            local.get 145
            local.get 146
            f32x4.mul
            local.get 147
            local.get 148
            f32x4.mul
            f32x4.sub
            i32.const 0
            local.get 144
            i32.sub
            local.get 130
            local.get 144
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 134
            local.get 144
            i32.const 32
            i32.mul
            i32.add
            local.get 147
            local.get 146
            f32x4.mul
            local.get 145
            local.get 148
            f32x4.mul
            f32x4.add
            i32.const 0
            local.get 144
            i32.sub
            local.get 133
            local.get 144
            i32.sub
            call $store_some_bf16_32
            drop
            local.get 144
            i32.const 4
            i32.add
            local.set 144
            local.get 144
            local.get 143
            i32.lt_s
            br_if 0
          end
        end
        local.get 116
        local.get 53
        i32.const 32
        i32.lt_u
        i32.and
        local.set 144
        i32.const 128
        i32.const 0
        local.get 144
        select
        local.set 149
        local.get 115
        local.get 53
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 150
        local.get 114
        local.get 33
        i32.const 16
        i32.lt_u
        i32.and
        local.set 151
        i32.const 128
        i32.const 0
        local.get 151
        select
        local.set 152
        local.get 113
        local.get 33
        i32.const 128
        i32.mul
        i32.const 2
        i32.mul
        i32.add
        local.set 153
        local.get 149
        i32.const -4
        i32.and
        local.set 154
        i32.const 128
        local.get 154
        i32.const 128
        local.get 154
        i32.lt_s
        select
        local.set 155
        local.get 152
        i32.const -4
        i32.and
        local.set 156
        local.get 155
        local.get 156
        local.get 155
        local.get 156
        i32.lt_s
        select
        local.set 157
        i32.const 0
        local.set 158
        local.get 158
        local.get 157
        i32.lt_s
        if
          loop
            local.get 150
            local.get 158
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 159
            local.get 159
            local.get 95
            i32x4.add
            local.get 159
            i32.const 16
            i32x4.shr_u
            local.get 96
            v128.and
            i32x4.add
            local.get 97
            v128.and
            local.get 98
            local.get 159
            local.get 159
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 160
            local.get 160
            local.get 160
            i16x8.narrow_i32x4_u
            local.set 160
            local.get 153
            local.get 158
            i32.const 2
            i32.mul
            i32.add
            local.get 160
            v128.store64_lane 0
            local.get 158
            i32.const 4
            i32.add
            local.set 158
            local.get 158
            local.get 157
            i32.lt_s
            br_if 0
          end
        end
        local.get 157
        local.set 158
        local.get 158
        local.get 152
        i32.lt_s
        if
          loop
            local.get 153
            local.get 158
            i32.const 2
            i32.mul
            i32.add
            local.get 150
            local.get 158
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 158
            i32.sub
            local.get 149
            local.get 158
            i32.sub
            call $load_some_bf16_2
            i32.const 0
            local.get 158
            i32.sub
            local.get 152
            local.get 158
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 158
            i32.const 4
            i32.add
            local.set 158
            local.get 158
            local.get 152
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
