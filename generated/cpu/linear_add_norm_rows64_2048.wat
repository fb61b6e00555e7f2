(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128)
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 98
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 99
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 100
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 101
    local.get 2
    i32.load offset=8
    local.set 4
    local.get 2
    i32.load offset=12
    local.set 5
    local.get 2
    i32.load offset=20
    local.set 6
    local.get 2
    i32.load offset=28
    local.set 7
    local.get 2
    i32.load offset=36
    local.set 8
    local.get 2
    i32.load offset=44
    local.set 9
    local.get 2
    i32.load offset=52
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
        i32.const 0
        local.set 15
        local.get 15
        i32.const 48
        i32.lt_s
        if
          loop
            local.get 3
            local.get 15
            i32.const 256
            i32.mul
            i32.add
            local.set 16
            i32.const 0
            local.set 17
            local.get 17
            i32.const 256
            i32.lt_s
            if
              loop
                local.get 16
                local.get 17
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store
                local.get 17
                i32.const 16
                i32.add
                local.set 17
                local.get 17
                i32.const 256
                i32.lt_s
                br_if 0
              end
            end
            local.get 15
            i32.const 1
            i32.add
            local.set 15
            local.get 15
            i32.const 48
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 15
        local.get 15
        i32.const 6
        i32.lt_s
        if
          loop
            local.get 14
            i32.const 48
            i32.mul
            local.set 17
            local.get 15
            i32.const 512
            i32.mul
            local.set 18
            i32.const 3072
            local.get 18
            i32.sub
            local.set 19
            i32.const 512
            local.get 19
            i32.const 512
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
            local.get 4
            i32.const 3072
            i32.mul
            local.set 22
            local.get 4
            local.get 17
            i32.sub
            local.set 23
            i32.const 48
            local.get 23
            i32.const 48
            local.get 23
            i32.lt_s
            select
            local.set 24
            local.get 24
            i32.const 0
            i32.const 0
            local.get 24
            i32.lt_s
            select
            local.set 25
            i32.const 0
            local.set 26
            local.get 26
            local.get 25
            i32.lt_s
            if
              loop
                local.get 17
                local.get 26
                i32.add
                local.set 27
                local.get 27
                local.get 4
                i32.lt_u
                local.set 28
                local.get 21
                i32.const 0
                local.get 28
                select
                local.set 29
                local.get 5
                local.get 27
                i32.const 3072
                i32.mul
                local.get 18
                i32.add
                i32.const 2
                i32.mul
                i32.add
                local.set 30
                local.get 3
                local.get 26
                i32.const 2112
                i32.mul
                i32.add
                local.set 31
                local.get 29
                i32.const -4
                i32.and
                local.set 32
                i32.const 512
                local.get 32
                i32.const 512
                local.get 32
                i32.lt_s
                select
                local.set 33
                i32.const 0
                local.set 34
                local.get 34
                local.get 33
                i32.lt_s
                if
                  loop
                    local.get 31
                    local.get 34
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 30
                    local.get 34
                    i32.const 2
                    i32.mul
                    i32.add
                    v128.load16x4_u
                    i32.const 16
                    i32x4.shl
                    v128.store offset=12288
                    local.get 34
                    i32.const 4
                    i32.add
                    local.set 34
                    local.get 34
                    local.get 33
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 33
                local.set 34
                local.get 34
                local.get 21
                i32.lt_s
                if
                  loop
                    local.get 31
                    local.get 34
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 30
                    local.get 34
                    i32.const 2
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 34
                    i32.sub
                    local.get 29
                    local.get 34
                    i32.sub
                    call $load_some_bf16_2
                    v128.store offset=12288
                    local.get 34
                    i32.const 4
                    i32.add
                    local.set 34
                    local.get 34
                    local.get 21
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 26
                i32.const 1
                i32.add
                local.set 26
                local.get 26
                local.get 25
                i32.lt_s
                br_if 0
              end
            end
            local.get 14
            i32.const 48
            i32.mul
            local.set 26
            local.get 15
            i32.const 512
            i32.mul
            local.set 34
            i32.const 3072
            local.get 34
            i32.sub
            local.set 35
            i32.const 512
            local.get 35
            i32.const 512
            local.get 35
            i32.lt_s
            select
            local.set 36
            local.get 36
            i32.const 0
            i32.const 0
            local.get 36
            i32.lt_s
            select
            local.set 37
            local.get 4
            i32.const 3072
            i32.mul
            local.set 38
            local.get 4
            local.get 26
            i32.sub
            local.set 39
            i32.const 48
            local.get 39
            i32.const 48
            local.get 39
            i32.lt_s
            select
            local.set 40
            local.get 40
            i32.const 0
            i32.const 0
            local.get 40
            i32.lt_s
            select
            local.set 41
            local.get 13
            i32.const 64
            i32.mul
            local.set 42
            local.get 15
            i32.const 512
            i32.mul
            local.set 43
            i32.const 3072
            local.get 43
            i32.sub
            local.set 44
            i32.const 512
            local.get 44
            i32.const 512
            local.get 44
            i32.lt_s
            select
            local.set 45
            local.get 45
            i32.const 0
            i32.const 0
            local.get 45
            i32.lt_s
            select
            local.set 46
            i32.const 1024
            local.get 42
            i32.sub
            local.set 47
            i32.const 64
            local.get 47
            i32.const 64
            local.get 47
            i32.lt_s
            select
            local.set 48
            local.get 48
            i32.const 0
            i32.const 0
            local.get 48
            i32.lt_s
            select
            local.set 49
            local.get 49
            i32.const 7
            i32.add
            i32.const 8
            i32.div_u
            local.set 50
            local.get 6
            local.get 42
            i32.const 32
            i32.div_u
            i32.const 3072
            i32.mul
            local.get 43
            i32.add
            i32.const 32
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 51
            local.get 37
            local.get 46
            local.get 37
            local.get 46
            i32.lt_s
            select
            local.set 52
            i32.const 0
            local.get 52
            i32.lt_s
            if
              local.get 3
              i32.const 12288
              i32.add
              local.get 51
              local.get 3
              local.get 41
              local.get 50
              local.get 52
              i32.const 196608
              call $gemm_48_bf16_2112_256_64_32
              drop
            end
            local.get 15
            i32.const 1
            i32.add
            local.set 15
            local.get 15
            i32.const 6
            i32.lt_s
            br_if 0
          end
        end
        local.get 14
        i32.const 48
        i32.mul
        local.set 53
        local.get 13
        i32.const 64
        i32.mul
        local.set 54
        i32.const 1024
        local.get 54
        i32.sub
        local.set 55
        i32.const 64
        local.get 55
        i32.const 64
        local.get 55
        i32.lt_s
        select
        local.set 56
        local.get 56
        i32.const 0
        i32.const 0
        local.get 56
        i32.lt_s
        select
        local.set 57
        local.get 4
        i32.const 1024
        i32.mul
        local.set 58
        local.get 14
        i32.const 48
        i32.mul
        local.set 59
        local.get 13
        i32.const 64
        i32.mul
        local.set 60
        i32.const 1024
        local.get 60
        i32.sub
        local.set 61
        i32.const 64
        local.get 61
        i32.const 64
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
        i32.const 1024
        i32.mul
        local.set 64
        local.get 13
        i32.const 64
        i32.mul
        local.set 65
        i32.const 1024
        local.get 65
        i32.sub
        local.set 66
        i32.const 64
        local.get 66
        i32.const 64
        local.get 66
        i32.lt_s
        select
        local.set 67
        local.get 67
        i32.const 0
        i32.const 0
        local.get 67
        i32.lt_s
        select
        local.set 68
        local.get 14
        i32.const 48
        i32.mul
        local.set 69
        local.get 13
        i32.const 64
        i32.mul
        local.set 70
        i32.const 1024
        local.get 70
        i32.sub
        local.set 71
        i32.const 64
        local.get 71
        i32.const 64
        local.get 71
        i32.lt_s
        select
        local.set 72
        local.get 72
        i32.const 0
        i32.const 0
        local.get 72
        i32.lt_s
        select
        local.set 73
        local.get 4
        i32.const 1024
        i32.mul
        local.set 74
        i32.const 0
        local.set 75
        local.get 75
        i32.const 48
        i32.lt_s
        if
          loop
            local.get 3
            local.get 75
            i32.const 256
            i32.mul
            i32.add
            local.set 76
            local.get 59
            local.get 75
            i32.add
            local.set 77
            local.get 77
            local.get 4
            i32.lt_u
            local.set 78
            local.get 63
            i32.const 0
            local.get 78
            select
            local.set 79
            local.get 7
            local.get 77
            i32.const 1024
            i32.mul
            local.get 60
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 80
            local.get 8
            local.get 65
            i32.const 2
            i32.mul
            i32.add
            local.set 81
            local.get 69
            local.get 75
            i32.add
            local.set 82
            local.get 82
            local.get 4
            i32.lt_u
            local.set 83
            local.get 73
            i32.const 0
            local.get 83
            select
            local.set 84
            local.get 9
            local.get 82
            i32.const 1024
            i32.mul
            local.get 70
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 85
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 86
            local.get 79
            i32.const -4
            i32.and
            local.set 87
            i32.const 64
            local.get 87
            i32.const 64
            local.get 87
            i32.lt_s
            select
            local.set 88
            local.get 68
            i32.const -4
            i32.and
            local.set 89
            local.get 88
            local.get 89
            local.get 88
            local.get 89
            i32.lt_s
            select
            local.set 90
            local.get 84
            i32.const -4
            i32.and
            local.set 91
            local.get 90
            local.get 91
            local.get 90
            local.get 91
            i32.lt_s
            select
            local.set 92
            i32.const 0
            local.set 93
            local.get 93
            local.get 92
            i32.lt_s
            if
              loop
                local.get 80
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                local.set 94
                local.get 76
                local.get 93
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 94
                f32x4.add
                local.set 95
                local.get 95
                local.set 96
                local.get 96
                local.get 98
                i32x4.add
                local.get 96
                i32.const 16
                i32x4.shr_u
                local.get 99
                v128.and
                i32x4.add
                local.get 100
                v128.and
                local.get 101
                local.get 96
                local.get 96
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 97
                local.get 97
                local.get 97
                i16x8.narrow_i32x4_u
                local.set 97
                local.get 80
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                local.get 97
                v128.store64_lane 0
                local.get 95
                local.get 81
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                f32x4.mul
                local.set 97
                local.get 97
                local.get 98
                i32x4.add
                local.get 97
                i32.const 16
                i32x4.shr_u
                local.get 99
                v128.and
                i32x4.add
                local.get 100
                v128.and
                local.get 101
                local.get 97
                local.get 97
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 102
                local.get 102
                local.get 102
                i16x8.narrow_i32x4_u
                local.set 102
                local.get 85
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                local.get 102
                v128.store64_lane 0
                local.get 86
                local.get 95
                local.get 95
                f32x4.mul
                f32x4.add
                local.set 86
                local.get 93
                i32.const 4
                i32.add
                local.set 93
                local.get 93
                local.get 92
                i32.lt_s
                br_if 0
              end
            end
            local.get 92
            local.set 93
            local.get 93
            i32.const 64
            i32.lt_s
            if
              loop
                local.get 80
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 93
                i32.sub
                local.get 79
                local.get 93
                i32.sub
                call $load_some_bf16_2
                local.set 102
                local.get 76
                local.get 93
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 102
                f32x4.add
                local.set 103
                local.get 80
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                local.get 103
                i32.const 0
                local.get 93
                i32.sub
                local.get 79
                local.get 93
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 85
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                local.get 103
                local.get 81
                local.get 93
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 93
                i32.sub
                local.get 68
                local.get 93
                i32.sub
                call $load_some_bf16_2
                f32x4.mul
                i32.const 0
                local.get 93
                i32.sub
                local.get 84
                local.get 93
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 86
                local.get 103
                local.get 103
                f32x4.mul
                f32x4.add
                local.set 86
                local.get 93
                i32.const 4
                i32.add
                local.set 93
                local.get 93
                i32.const 64
                i32.lt_s
                br_if 0
              end
            end
            local.get 86
            local.get 86
            local.get 86
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 104
            local.get 104
            local.get 104
            local.get 104
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 105
            local.get 3
            local.get 75
            i32.const 32
            i32.mul
            i32.add
            local.set 93
            local.get 93
            local.get 105
            v128.store32_lane offset=113664 0
            local.get 75
            i32.const 1
            i32.add
            local.set 75
            local.get 75
            i32.const 48
            i32.lt_s
            br_if 0
          end
        end
        local.get 14
        i32.const 48
        i32.mul
        local.set 75
        i32.const 16
        local.get 13
        i32.sub
        local.set 106
        i32.const 1
        local.get 106
        i32.const 1
        local.get 106
        i32.lt_s
        select
        local.set 107
        local.get 107
        i32.const 0
        i32.const 0
        local.get 107
        i32.lt_s
        select
        local.set 108
        local.get 4
        i32.const 16
        i32.mul
        local.set 109
        local.get 4
        local.get 75
        i32.sub
        local.set 110
        i32.const 48
        local.get 110
        i32.const 48
        local.get 110
        i32.lt_s
        select
        local.set 111
        local.get 111
        i32.const 0
        i32.const 0
        local.get 111
        i32.lt_s
        select
        local.set 112
        i32.const 0
        local.set 113
        local.get 113
        local.get 112
        i32.lt_s
        if
          loop
            local.get 75
            local.get 113
            i32.add
            local.set 114
            local.get 114
            local.get 4
            i32.lt_u
            local.set 115
            local.get 108
            i32.const 0
            local.get 115
            select
            local.set 116
            local.get 10
            local.get 114
            i32.const 16
            i32.mul
            local.get 13
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 117
            local.get 3
            local.get 113
            i32.const 32
            i32.mul
            i32.add
            local.set 118
            local.get 118
            v128.load32_splat offset=113664
            local.set 119
            local.get 117
            local.get 119
            i32.const 0
            local.get 116
            call $store_some_f32_4
            drop
            local.get 113
            i32.const 1
            i32.add
            local.set 113
            local.get 113
            local.get 112
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
  (func $gemm_48_bf16_2112_256_64_32 (export "gemm_48_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
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
          call $micro_1x4_bf16_2112_256_64_32
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
          call $micro_1x1_bf16_2112_256_64_32
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
            i32.const 48
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 16
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
          call $micro_2x2_bf16_2112_256_64_32
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
            i32.const 32
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
          call $micro_2x1_bf16_2112_256_64_32
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
            i32.const 48
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 16
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
    i32.gt_s
    if
      local.get 4
      i32.const 1
      i32.ge_s
      if
        loop
          local.get 0
          local.set 8
          local.get 2
          local.set 9
          local.get 3
          local.set 10
          loop
            local.get 10
            i32.const 5
            i32.add
            i32.const 6
            i32.div_u
            local.set 11
            local.get 10
            local.get 11
            i32.add
            i32.const 1
            i32.sub
            local.get 11
            i32.div_u
            local.set 11
            block
              local.get 11
              i32.const 6
              i32.eq
              if
                local.get 8
                local.get 1
                local.get 9
                local.get 5
                local.get 6
                call $micro_6x1_bf16_2112_256_64_32
                drop
                br 1
              end
              local.get 11
              i32.const 5
              i32.eq
              if
                local.get 8
                local.get 1
                local.get 9
                local.get 5
                local.get 6
                call $micro_5x1_bf16_2112_256_64_32
                drop
                br 1
              end
              local.get 11
              i32.const 4
              i32.eq
              if
                local.get 8
                local.get 1
                local.get 9
                local.get 5
                local.get 6
                call $micro_4x1_bf16_2112_256_64_32
                drop
                br 1
              end
              local.get 11
              i32.const 3
              i32.eq
              if
                local.get 8
                local.get 1
                local.get 9
                local.get 5
                local.get 6
                call $micro_3x1_bf16_2112_256_64_32
                drop
                br 1
              end
              local.get 11
              i32.const 2
              i32.eq
              if
                local.get 8
                local.get 1
                local.get 9
                local.get 5
                local.get 6
                call $micro_2x1_bf16_2112_256_64_32
                drop
                br 1
              end
              local.get 11
              i32.const 1
              i32.eq
              if
                local.get 8
                local.get 1
                local.get 9
                local.get 5
                local.get 6
                call $micro_1x1_bf16_2112_256_64_32
                drop
                br 1
              end
            end
            local.get 8
            local.get 11
            i32.const 2112
            i32.mul
            i32.add
            local.set 8
            local.get 9
            local.get 11
            i32.const 256
            i32.mul
            i32.add
            local.set 9
            local.get 10
            local.get 11
            i32.sub
            local.set 10
            local.get 10
            i32.const 0
            i32.gt_s
            br_if 0
          end
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
            i32.const 48
            i32.sub
            i32.add
            local.set 1
            i32.const 0
            local.set 7
          else
            local.get 1
            i32.const 16
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
    end
    i32.const 0
  )
  (func $micro_1x4_bf16_2112_256_64_32 (export "micro_1x4_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 1
    local.set 14
    local.get 1
    i32.const 16
    i32.add
    local.set 15
    local.get 1
    i32.const 32
    i32.add
    local.set 16
    local.get 1
    i32.const 48
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=64
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=64
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=64
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=64
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=128
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=128
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=128
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=128
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=192
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=192
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=192
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=192
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=256
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=256
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=256
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=256
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=320
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=320
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=320
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=320
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=384
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=384
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=384
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=384
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=448
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=448
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=448
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load offset=448
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        i32.const 64
        i32.add
        local.set 14
        local.get 15
        i32.const 64
        i32.add
        local.set 15
        local.get 16
        i32.const 64
        i32.add
        local.set 16
        local.get 17
        i32.const 64
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
  (func $micro_1x1_bf16_2112_256_64_32 (export "micro_1x1_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
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
        v128.load
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=64
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=128
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=192
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=256
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=320
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=384
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        v128.load offset=448
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        i32.const 512
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
        v128.load
        local.set 10
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 9
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 10
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
        i32.const 64
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
  (func $micro_2x2_bf16_2112_256_64_32 (export "micro_2x2_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 2112
    i32.add
    local.set 14
    local.get 1
    local.set 15
    local.get 1
    i32.const 16
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
        v128.load
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=64
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=64
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=128
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=128
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=192
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=192
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=256
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=256
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=320
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=320
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=384
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=384
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=448
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load offset=448
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        i32.const 512
        i32.add
        local.set 15
        local.get 16
        i32.const 512
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
        v128.load
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        v128.load
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 18
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 18
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
        i32.const 64
        i32.add
        local.set 15
        local.get 16
        i32.const 64
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
  (func $micro_2x1_bf16_2112_256_64_32 (export "micro_2x1_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 9
    local.get 0
    i32.const 2112
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
        v128.load
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=64
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=128
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=192
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=256
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=320
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=384
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        v128.load offset=448
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        i32.const 512
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
        v128.load
        local.set 13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 13
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 13
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
        i32.const 64
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
  (func $micro_6x1_bf16_2112_256_64_32 (export "micro_6x1_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 17
    local.get 0
    i32.const 2112
    i32.add
    local.set 18
    local.get 0
    i32.const 4224
    i32.add
    local.set 19
    local.get 0
    i32.const 6336
    i32.add
    local.set 20
    local.get 0
    i32.const 8448
    i32.add
    local.set 21
    local.get 0
    i32.const 10560
    i32.add
    local.set 22
    local.get 1
    local.set 23
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
    local.get 2
    v128.load offset=512
    local.set 9
    local.get 2
    v128.load offset=528
    local.set 10
    local.get 2
    v128.load offset=768
    local.set 11
    local.get 2
    v128.load offset=784
    local.set 12
    local.get 2
    v128.load offset=1024
    local.set 13
    local.get 2
    v128.load offset=1040
    local.set 14
    local.get 2
    v128.load offset=1280
    local.set 15
    local.get 2
    v128.load offset=1296
    local.set 16
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 23
        v128.load
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=64
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=4
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=4
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=4
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=4
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=4
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=4
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=128
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=8
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=8
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=8
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=8
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=8
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=8
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=192
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=12
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=12
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=12
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=12
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=12
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=12
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=256
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=16
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=16
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=16
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=16
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=16
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=16
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=320
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=20
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=20
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=20
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=20
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=20
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=20
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=384
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=24
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=24
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=24
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=24
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=24
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=24
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        v128.load offset=448
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat offset=28
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat offset=28
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat offset=28
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat offset=28
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat offset=28
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat offset=28
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        i32.const 512
        i32.add
        local.set 23
        local.get 17
        i32.const 32
        i32.add
        local.set 17
        local.get 18
        i32.const 32
        i32.add
        local.set 18
        local.get 19
        i32.const 32
        i32.add
        local.set 19
        local.get 20
        i32.const 32
        i32.add
        local.set 20
        local.get 21
        i32.const 32
        i32.add
        local.set 21
        local.get 22
        i32.const 32
        i32.add
        local.set 22
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
        local.get 23
        v128.load
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 24
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 25
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 25
        local.get 17
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 26
        local.get 25
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 18
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 26
        local.get 25
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 19
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 26
        local.get 25
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 20
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 26
        local.get 25
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 21
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 26
        local.get 25
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 22
        v128.load32_splat
        local.set 26
        local.get 26
        local.get 24
        local.get 15
        f32x4.relaxed_madd
        local.set 15
        local.get 26
        local.get 25
        local.get 16
        f32x4.relaxed_madd
        local.set 16
        local.get 23
        i32.const 64
        i32.add
        local.set 23
        local.get 17
        i32.const 4
        i32.add
        local.set 17
        local.get 18
        i32.const 4
        i32.add
        local.set 18
        local.get 19
        i32.const 4
        i32.add
        local.set 19
        local.get 20
        i32.const 4
        i32.add
        local.set 20
        local.get 21
        i32.const 4
        i32.add
        local.set 21
        local.get 22
        i32.const 4
        i32.add
        local.set 22
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
    local.get 2
    local.get 9
    v128.store offset=512
    local.get 2
    local.get 10
    v128.store offset=528
    local.get 2
    local.get 11
    v128.store offset=768
    local.get 2
    local.get 12
    v128.store offset=784
    local.get 2
    local.get 13
    v128.store offset=1024
    local.get 2
    local.get 14
    v128.store offset=1040
    local.get 2
    local.get 15
    v128.store offset=1280
    local.get 2
    local.get 16
    v128.store offset=1296
    i32.const 0
  )
  (func $micro_5x1_bf16_2112_256_64_32 (export "micro_5x1_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 15
    local.get 0
    i32.const 2112
    i32.add
    local.set 16
    local.get 0
    i32.const 4224
    i32.add
    local.set 17
    local.get 0
    i32.const 6336
    i32.add
    local.set 18
    local.get 0
    i32.const 8448
    i32.add
    local.set 19
    local.get 1
    local.set 20
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
    local.get 2
    v128.load offset=512
    local.set 9
    local.get 2
    v128.load offset=528
    local.set 10
    local.get 2
    v128.load offset=768
    local.set 11
    local.get 2
    v128.load offset=784
    local.set 12
    local.get 2
    v128.load offset=1024
    local.set 13
    local.get 2
    v128.load offset=1040
    local.set 14
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 20
        v128.load
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=64
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=4
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=4
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=4
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=4
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=4
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=128
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=8
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=8
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=8
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=8
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=8
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=192
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=12
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=12
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=12
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=12
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=12
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=256
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=16
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=16
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=16
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=16
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=16
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=320
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=20
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=20
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=20
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=20
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=20
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=384
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=24
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=24
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=24
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=24
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=24
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        v128.load offset=448
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat offset=28
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat offset=28
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat offset=28
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat offset=28
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat offset=28
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        i32.const 512
        i32.add
        local.set 20
        local.get 15
        i32.const 32
        i32.add
        local.set 15
        local.get 16
        i32.const 32
        i32.add
        local.set 16
        local.get 17
        i32.const 32
        i32.add
        local.set 17
        local.get 18
        i32.const 32
        i32.add
        local.set 18
        local.get 19
        i32.const 32
        i32.add
        local.set 19
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
        local.get 20
        v128.load
        local.set 22
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 22
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 22
        local.get 15
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 23
        local.get 22
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 16
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 23
        local.get 22
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 17
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 23
        local.get 22
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 18
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 11
        f32x4.relaxed_madd
        local.set 11
        local.get 23
        local.get 22
        local.get 12
        f32x4.relaxed_madd
        local.set 12
        local.get 19
        v128.load32_splat
        local.set 23
        local.get 23
        local.get 21
        local.get 13
        f32x4.relaxed_madd
        local.set 13
        local.get 23
        local.get 22
        local.get 14
        f32x4.relaxed_madd
        local.set 14
        local.get 20
        i32.const 64
        i32.add
        local.set 20
        local.get 15
        i32.const 4
        i32.add
        local.set 15
        local.get 16
        i32.const 4
        i32.add
        local.set 16
        local.get 17
        i32.const 4
        i32.add
        local.set 17
        local.get 18
        i32.const 4
        i32.add
        local.set 18
        local.get 19
        i32.const 4
        i32.add
        local.set 19
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
    local.get 2
    local.get 9
    v128.store offset=512
    local.get 2
    local.get 10
    v128.store offset=528
    local.get 2
    local.get 11
    v128.store offset=768
    local.get 2
    local.get 12
    v128.store offset=784
    local.get 2
    local.get 13
    v128.store offset=1024
    local.get 2
    local.get 14
    v128.store offset=1040
    i32.const 0
  )
  (func $micro_4x1_bf16_2112_256_64_32 (export "micro_4x1_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 2112
    i32.add
    local.set 14
    local.get 0
    i32.const 4224
    i32.add
    local.set 15
    local.get 0
    i32.const 6336
    i32.add
    local.set 16
    local.get 1
    local.set 17
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
    local.get 2
    v128.load offset=512
    local.set 9
    local.get 2
    v128.load offset=528
    local.set 10
    local.get 2
    v128.load offset=768
    local.set 11
    local.get 2
    v128.load offset=784
    local.set 12
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 17
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=64
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=128
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=192
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=256
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=320
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=384
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        v128.load offset=448
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        i32.const 512
        i32.add
        local.set 17
        local.get 13
        i32.const 32
        i32.add
        local.set 13
        local.get 14
        i32.const 32
        i32.add
        local.set 14
        local.get 15
        i32.const 32
        i32.add
        local.set 15
        local.get 16
        i32.const 32
        i32.add
        local.set 16
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
        local.get 17
        v128.load
        local.set 19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 19
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 19
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
        local.get 14
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
        local.get 15
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
        local.get 16
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
        local.get 17
        i32.const 64
        i32.add
        local.set 17
        local.get 13
        i32.const 4
        i32.add
        local.set 13
        local.get 14
        i32.const 4
        i32.add
        local.set 14
        local.get 15
        i32.const 4
        i32.add
        local.set 15
        local.get 16
        i32.const 4
        i32.add
        local.set 16
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
    local.get 2
    local.get 9
    v128.store offset=512
    local.get 2
    local.get 10
    v128.store offset=528
    local.get 2
    local.get 11
    v128.store offset=768
    local.get 2
    local.get 12
    v128.store offset=784
    i32.const 0
  )
  (func $micro_3x1_bf16_2112_256_64_32 (export "micro_3x1_bf16_2112_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 11
    local.get 0
    i32.const 2112
    i32.add
    local.set 12
    local.get 0
    i32.const 4224
    i32.add
    local.set 13
    local.get 1
    local.set 14
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
    local.get 2
    v128.load offset=512
    local.set 9
    local.get 2
    v128.load offset=528
    local.set 10
    local.get 3
    i32.const 8
    i32.ge_s
    if
      loop
        local.get 14
        v128.load
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=64
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=4
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=4
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=4
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=128
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=8
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=8
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=8
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=192
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=12
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=12
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=12
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=256
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=16
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=16
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=16
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=320
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=20
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=20
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=20
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=384
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=24
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=24
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=24
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        v128.load offset=448
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat offset=28
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat offset=28
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat offset=28
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        i32.const 512
        i32.add
        local.set 14
        local.get 11
        i32.const 32
        i32.add
        local.set 11
        local.get 12
        i32.const 32
        i32.add
        local.set 12
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
        v128.load
        local.set 16
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 16
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.set 16
        local.get 11
        v128.load32_splat
        local.set 17
        local.get 17
        local.get 15
        local.get 5
        f32x4.relaxed_madd
        local.set 5
        local.get 17
        local.get 16
        local.get 6
        f32x4.relaxed_madd
        local.set 6
        local.get 12
        v128.load32_splat
        local.set 17
        local.get 17
        local.get 15
        local.get 7
        f32x4.relaxed_madd
        local.set 7
        local.get 17
        local.get 16
        local.get 8
        f32x4.relaxed_madd
        local.set 8
        local.get 13
        v128.load32_splat
        local.set 17
        local.get 17
        local.get 15
        local.get 9
        f32x4.relaxed_madd
        local.set 9
        local.get 17
        local.get 16
        local.get 10
        f32x4.relaxed_madd
        local.set 10
        local.get 14
        i32.const 64
        i32.add
        local.set 14
        local.get 11
        i32.const 4
        i32.add
        local.set 11
        local.get 12
        i32.const 4
        i32.add
        local.set 12
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
    v128.store offset=256
    local.get 2
    local.get 8
    v128.store offset=272
    local.get 2
    local.get 9
    v128.store offset=512
    local.get 2
    local.get 10
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
