(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128)
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 61
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 62
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 63
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 64
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
    i32.load
    local.set 8
    local.get 2
    i32.load offset=4
    local.set 9
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 0
        local.get 8
        i32.rem_u
        local.set 10
        local.get 0
        local.get 8
        i32.div_u
        local.set 11
        i32.const 0
        local.set 12
        local.get 12
        i32.const 256
        i32.lt_s
        if
          loop
            local.get 3
            local.get 12
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store
            local.get 12
            i32.const 16
            i32.add
            local.set 12
            local.get 12
            i32.const 256
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 12
        local.get 12
        i32.const 1
        i32.lt_s
        if
          loop
            local.get 12
            i32.const 4096
            i32.mul
            local.set 13
            i32.const 2048
            local.get 13
            i32.sub
            local.set 14
            i32.const 4096
            local.get 14
            i32.const 4096
            local.get 14
            i32.lt_s
            select
            local.set 15
            local.get 15
            i32.const 0
            i32.const 0
            local.get 15
            i32.lt_s
            select
            local.set 16
            local.get 4
            i32.const 2048
            i32.mul
            local.set 17
            local.get 11
            local.get 4
            i32.lt_u
            local.set 18
            local.get 16
            i32.const 0
            local.get 18
            select
            local.set 19
            local.get 5
            local.get 11
            i32.const 2048
            i32.mul
            local.get 13
            i32.add
            i32.const 2
            i32.mul
            i32.add
            local.set 20
            local.get 19
            i32.const -4
            i32.and
            local.set 21
            i32.const 4096
            local.get 21
            i32.const 4096
            local.get 21
            i32.lt_s
            select
            local.set 22
            i32.const 0
            local.set 23
            local.get 23
            local.get 22
            i32.lt_s
            if
              loop
                local.get 3
                local.get 23
                i32.const 4
                i32.mul
                i32.add
                local.get 20
                local.get 23
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                v128.store offset=256
                local.get 23
                i32.const 4
                i32.add
                local.set 23
                local.get 23
                local.get 22
                i32.lt_s
                br_if 0
              end
            end
            local.get 22
            local.set 23
            local.get 23
            local.get 16
            i32.lt_s
            if
              loop
                local.get 3
                local.get 23
                i32.const 4
                i32.mul
                i32.add
                local.get 20
                local.get 23
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 23
                i32.sub
                local.get 19
                local.get 23
                i32.sub
                call $load_some_bf16_2
                v128.store offset=256
                local.get 23
                i32.const 4
                i32.add
                local.set 23
                local.get 23
                local.get 16
                i32.lt_s
                br_if 0
              end
            end
            local.get 12
            i32.const 4096
            i32.mul
            local.set 23
            i32.const 2048
            local.get 23
            i32.sub
            local.set 24
            i32.const 4096
            local.get 24
            i32.const 4096
            local.get 24
            i32.lt_s
            select
            local.set 25
            local.get 25
            i32.const 0
            i32.const 0
            local.get 25
            i32.lt_s
            select
            local.set 26
            local.get 4
            i32.const 2048
            i32.mul
            local.set 27
            local.get 4
            local.get 11
            i32.sub
            local.set 28
            i32.const 1
            local.get 28
            i32.const 1
            local.get 28
            i32.lt_s
            select
            local.set 29
            local.get 29
            i32.const 0
            i32.const 0
            local.get 29
            i32.lt_s
            select
            local.set 30
            local.get 10
            i32.const 64
            i32.mul
            local.set 31
            local.get 12
            i32.const 4096
            i32.mul
            local.set 32
            i32.const 2048
            local.get 32
            i32.sub
            local.set 33
            i32.const 4096
            local.get 33
            i32.const 4096
            local.get 33
            i32.lt_s
            select
            local.set 34
            local.get 34
            i32.const 0
            i32.const 0
            local.get 34
            i32.lt_s
            select
            local.set 35
            i32.const 1024
            local.get 31
            i32.sub
            local.set 36
            i32.const 64
            local.get 36
            i32.const 64
            local.get 36
            i32.lt_s
            select
            local.set 37
            local.get 37
            i32.const 0
            i32.const 0
            local.get 37
            i32.lt_s
            select
            local.set 38
            local.get 38
            i32.const 7
            i32.add
            i32.const 8
            i32.div_u
            local.set 39
            local.get 6
            local.get 31
            i32.const 32
            i32.div_u
            i32.const 2048
            i32.mul
            local.get 32
            i32.add
            i32.const 32
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 40
            local.get 26
            local.get 35
            local.get 26
            local.get 35
            i32.lt_s
            select
            local.set 41
            i32.const 0
            local.get 41
            i32.lt_s
            if
              local.get 3
              i32.const 256
              i32.add
              local.get 40
              local.get 3
              local.get 30
              local.get 39
              local.get 41
              i32.const 131072
              call $gemm_1_bf16_16384_256_64_32
              drop
            end
            local.get 12
            i32.const 1
            i32.add
            local.set 12
            local.get 12
            i32.const 1
            i32.lt_s
            br_if 0
          end
        end
        local.get 10
        i32.const 64
        i32.mul
        local.set 42
        i32.const 1024
        local.get 42
        i32.sub
        local.set 43
        i32.const 64
        local.get 43
        i32.const 64
        local.get 43
        i32.lt_s
        select
        local.set 44
        local.get 44
        i32.const 0
        i32.const 0
        local.get 44
        i32.lt_s
        select
        local.set 45
        local.get 4
        i32.const 1024
        i32.mul
        local.set 46
        local.get 10
        i32.const 64
        i32.mul
        local.set 47
        i32.const 1024
        local.get 47
        i32.sub
        local.set 48
        i32.const 64
        local.get 48
        i32.const 64
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
        local.get 4
        i32.const 1024
        i32.mul
        local.set 51
        local.get 11
        local.get 4
        i32.lt_u
        local.set 52
        local.get 50
        i32.const 0
        local.get 52
        select
        local.set 53
        local.get 7
        local.get 11
        i32.const 1024
        i32.mul
        local.get 47
        i32.add
        i32.const 2
        i32.mul
        i32.add
        local.set 54
        local.get 53
        i32.const -4
        i32.and
        local.set 55
        i32.const 64
        local.get 55
        i32.const 64
        local.get 55
        i32.lt_s
        select
        local.set 56
        i32.const 0
        local.set 57
        local.get 57
        local.get 56
        i32.lt_s
        if
          loop
            local.get 54
            local.get 57
            i32.const 2
            i32.mul
            i32.add
            v128.load16x4_u
            i32.const 16
            i32x4.shl
            local.set 58
            local.get 3
            local.get 57
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 58
            f32x4.add
            local.set 59
            local.get 59
            local.get 61
            i32x4.add
            local.get 59
            i32.const 16
            i32x4.shr_u
            local.get 62
            v128.and
            i32x4.add
            local.get 63
            v128.and
            local.get 64
            local.get 59
            local.get 59
            f32x4.eq
            v128.bitselect
            i32.const 16
            i32x4.shr_u
            local.set 60
            local.get 60
            local.get 60
            i16x8.narrow_i32x4_u
            local.set 60
            local.get 54
            local.get 57
            i32.const 2
            i32.mul
            i32.add
            local.get 60
            v128.store64_lane 0
            local.get 57
            i32.const 4
            i32.add
            local.set 57
            local.get 57
            local.get 56
            i32.lt_s
            br_if 0
          end
        end
        local.get 56
        local.set 57
        local.get 57
        local.get 53
        i32.lt_s
        if
          loop
            local.get 54
            local.get 57
            i32.const 2
            i32.mul
            i32.add
            i32.const 0
            local.get 57
            i32.sub
            local.get 53
            local.get 57
            i32.sub
            call $load_some_bf16_2
            local.set 60
            local.get 54
            local.get 57
            i32.const 2
            i32.mul
            i32.add
            local.get 3
            local.get 57
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 60
            f32x4.add
            i32.const 0
            local.get 57
            i32.sub
            local.get 53
            local.get 57
            i32.sub
            call $store_some_bf16_2
            drop
            local.get 57
            i32.const 4
            i32.add
            local.set 57
            local.get 57
            local.get 53
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
  (func $gemm_1_bf16_16384_256_64_32 (export "gemm_1_bf16_16384_256_64_32") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
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
          call $micro_1x4_bf16_16384_256_64_32
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
          call $micro_1x1_bf16_16384_256_64_32
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
    i32.const 0
  )
  (func $micro_1x4_bf16_16384_256_64_32 (export "micro_1x4_bf16_16384_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
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
  (func $micro_1x1_bf16_16384_256_64_32 (export "micro_1x1_bf16_16384_256_64_32") (param i32 i32 i32 i32 i32) (result i32)
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
