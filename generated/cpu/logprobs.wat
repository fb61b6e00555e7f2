(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 f32 i32 i32 i32 f32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
        local.get 4
        i32.const 9
        i32.mul
        local.set 12
        local.get 0
        local.get 4
        i32.lt_u
        local.set 13
        i32.const 1
        i32.const 0
        local.get 13
        select
        local.set 14
        local.get 6
        local.get 0
        i32.const 9
        i32.mul
        i32.const 8
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 15
        i32.const 0
        local.set 16
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 14
        i32.lt_s
        i32.and
        if
          local.get 15
          i32.load
          local.set 16
        end
        local.get 16
        i32x4.splat
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i32x4.lt_s
        local.set 17
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        local.get 17
        v128.bitselect
        local.set 18
        local.get 4
        local.get 0
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
        local.get 7
        local.get 0
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
        i32.const 0
        local.set 24
        local.get 24
        i32.const 96
        i32.lt_s
        if
          loop
            local.get 3
            local.get 24
            i32.add
            v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
            v128.store
            local.get 24
            i32.const 16
            i32.add
            local.set 24
            local.get 24
            i32.const 96
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 24
        local.get 24
        i32.const 96
        i32.lt_s
        if
          loop
            local.get 3
            local.get 24
            i32.add
            v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
            v128.store offset=128
            local.get 24
            i32.const 16
            i32.add
            local.set 24
            local.get 24
            i32.const 96
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 26
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 27
        local.get 18
        i32x4.extract_lane 0
        local.set 28
        i32.const 0
        local.set 24
        local.get 24
        local.get 28
        i32.lt_s
        if
          loop
            local.get 24
            i32.const 1024
            i32.mul
            local.set 29
            local.get 24
            i32.const 1024
            i32.mul
            local.set 30
            i32.const 151936
            local.get 30
            i32.sub
            local.set 31
            i32.const 1024
            local.get 31
            i32.const 1024
            local.get 31
            i32.lt_s
            select
            local.set 32
            local.get 32
            i32.const 0
            i32.const 0
            local.get 32
            i32.lt_s
            select
            local.set 33
            local.get 4
            i32.const 151936
            i32.mul
            local.set 34
            local.get 0
            local.get 4
            i32.lt_u
            local.set 35
            local.get 33
            i32.const 0
            local.get 35
            select
            local.set 36
            local.get 5
            local.get 0
            i32.const 151936
            i32.mul
            local.get 30
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 37
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 38
            local.get 36
            i32.const -4
            i32.and
            local.set 39
            i32.const 1024
            local.get 39
            i32.const 1024
            local.get 39
            i32.lt_s
            select
            local.set 40
            i32.const 0
            local.set 41
            local.get 41
            local.get 40
            i32.lt_s
            if
              loop
                local.get 41
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 29
                i32x4.splat
                i32x4.add
                local.set 42
                local.get 42
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 43
                local.get 37
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 43
                v128.bitselect
                local.set 44
                local.get 3
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                local.get 44
                v128.store offset=256
                local.get 38
                local.get 44
                f32x4.max
                local.set 38
                local.get 3
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                local.get 42
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                local.get 43
                v128.bitselect
                v128.store offset=4352
                local.get 41
                i32.const 4
                i32.add
                local.set 41
                local.get 41
                local.get 40
                i32.lt_s
                br_if 0
              end
            end
            local.get 40
            local.set 41
            local.get 41
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 41
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 29
                i32x4.splat
                i32x4.add
                local.set 45
                local.get 45
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 46
                local.get 37
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 41
                i32.sub
                local.get 36
                local.get 41
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 46
                v128.bitselect
                local.set 47
                local.get 3
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                local.get 47
                v128.store offset=256
                local.get 38
                local.get 47
                f32x4.max
                local.set 38
                local.get 3
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                local.get 45
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                local.get 46
                v128.bitselect
                v128.store offset=4352
                local.get 41
                i32.const 4
                i32.add
                local.set 41
                local.get 41
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 38
            local.get 38
            local.get 38
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 48
            local.get 48
            local.get 48
            local.get 48
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 49
            local.get 25
            local.get 49
            f32x4.max
            local.set 50
            i32.const 0
            local.set 41
            local.get 41
            i32.const 20
            i32.lt_s
            if
              loop
                local.get 3
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                f32.const -inf
                f32.store offset=8448
                local.get 3
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                i32.const -1
                i32.store offset=8576
                local.get 41
                i32.const 1
                i32.add
                local.set 41
                local.get 41
                i32.const 20
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 52
            local.get 52
            i32.const 20
            i32.lt_s
            if
              loop
                local.get 3
                local.get 52
                i32.const 4
                i32.mul
                i32.add
                f32.load
                local.set 51
                local.get 3
                local.get 52
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=128
                local.set 41
                local.get 41
                i32.const 0
                i32.ge_s
                if
                  local.get 3
                  i32.const 76
                  i32.add
                  local.set 53
                  local.get 51
                  local.get 53
                  f32.load offset=8448
                  f32.gt
                  local.get 51
                  local.get 53
                  f32.load offset=8448
                  f32.eq
                  local.get 41
                  local.get 53
                  i32.load offset=8576
                  i32.lt_s
                  i32.and
                  i32.or
                  local.get 53
                  i32.load offset=8576
                  i32.const 0
                  i32.lt_s
                  i32.or
                  if
                    block
                      loop
                        local.get 53
                        local.get 3
                        i32.eq
                        br_if 1
                        local.get 53
                        i32.const 4
                        i32.sub
                        local.set 54
                        local.get 51
                        local.get 54
                        f32.load offset=8448
                        f32.gt
                        local.get 51
                        local.get 54
                        f32.load offset=8448
                        f32.eq
                        local.get 41
                        local.get 54
                        i32.load offset=8576
                        i32.lt_s
                        i32.and
                        i32.or
                        local.get 54
                        i32.load offset=8576
                        i32.const 0
                        i32.lt_s
                        i32.or
                        i32.eqz
                        br_if 1
                        local.get 53
                        local.get 54
                        f32.load offset=8448
                        f32.store offset=8448
                        local.get 53
                        local.get 54
                        i32.load offset=8576
                        i32.store offset=8576
                        local.get 54
                        local.set 53
                        br 0
                      end
                    end
                    local.get 53
                    local.get 51
                    f32.store offset=8448
                    local.get 53
                    local.get 41
                    i32.store offset=8576
                  end
                end
                local.get 52
                i32.const 1
                i32.add
                local.set 52
                local.get 52
                i32.const 20
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 56
            local.get 56
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 56
                i32.const 4
                i32.mul
                i32.add
                f32.load offset=256
                local.set 55
                local.get 3
                local.get 56
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=4352
                local.set 52
                local.get 52
                i32.const 0
                i32.ge_s
                if
                  local.get 3
                  i32.const 76
                  i32.add
                  local.set 57
                  local.get 55
                  local.get 57
                  f32.load offset=8448
                  f32.gt
                  local.get 55
                  local.get 57
                  f32.load offset=8448
                  f32.eq
                  local.get 52
                  local.get 57
                  i32.load offset=8576
                  i32.lt_s
                  i32.and
                  i32.or
                  local.get 57
                  i32.load offset=8576
                  i32.const 0
                  i32.lt_s
                  i32.or
                  if
                    block
                      loop
                        local.get 57
                        local.get 3
                        i32.eq
                        br_if 1
                        local.get 57
                        i32.const 4
                        i32.sub
                        local.set 58
                        local.get 55
                        local.get 58
                        f32.load offset=8448
                        f32.gt
                        local.get 55
                        local.get 58
                        f32.load offset=8448
                        f32.eq
                        local.get 52
                        local.get 58
                        i32.load offset=8576
                        i32.lt_s
                        i32.and
                        i32.or
                        local.get 58
                        i32.load offset=8576
                        i32.const 0
                        i32.lt_s
                        i32.or
                        i32.eqz
                        br_if 1
                        local.get 57
                        local.get 58
                        f32.load offset=8448
                        f32.store offset=8448
                        local.get 57
                        local.get 58
                        i32.load offset=8576
                        i32.store offset=8576
                        local.get 58
                        local.set 57
                        br 0
                      end
                    end
                    local.get 57
                    local.get 55
                    f32.store offset=8448
                    local.get 57
                    local.get 52
                    i32.store offset=8576
                  end
                end
                local.get 56
                i32.const 1
                i32.add
                local.set 56
                local.get 56
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 25
            local.get 50
            f32x4.sub
            local.set 59
            local.get 59
            v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
            f32x4.mul
            local.set 60
            local.get 60
            local.set 61
            local.get 61
            v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
            f32x4.max
            v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
            f32x4.min
            local.set 61
            local.get 61
            f32x4.nearest
            local.set 62
            local.get 61
            local.get 62
            f32x4.sub
            local.set 61
            local.get 62
            i32x4.trunc_sat_f32x4_s
            local.set 63
            v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
            local.get 61
            f32x4.mul
            v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
            f32x4.add
            local.get 61
            f32x4.mul
            v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
            f32x4.add
            local.get 61
            f32x4.mul
            v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
            f32x4.add
            local.get 61
            f32x4.mul
            v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
            f32x4.add
            local.get 61
            f32x4.mul
            v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
            f32x4.add
            local.get 61
            f32x4.mul
            v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
            f32x4.add
            local.set 61
            local.get 63
            i32.const 1
            i32x4.shr_s
            local.set 62
            local.get 61
            local.get 62
            v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 63
            local.get 62
            i32x4.sub
            v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 64
            local.get 26
            local.get 64
            f32x4.mul
            local.set 65
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 66
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 67
            i32.const 0
            local.set 56
            local.get 56
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 56
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 29
                i32x4.splat
                i32x4.add
                local.set 68
                local.get 3
                local.get 56
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=256
                local.set 69
                local.get 69
                local.get 50
                f32x4.sub
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 70
                local.get 70
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 70
                local.get 70
                f32x4.nearest
                local.set 71
                local.get 70
                local.get 71
                f32x4.sub
                local.set 70
                local.get 71
                i32x4.trunc_sat_f32x4_s
                local.set 72
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 70
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 70
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 70
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 70
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 70
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 70
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 70
                local.get 72
                i32.const 1
                i32x4.shr_s
                local.set 71
                local.get 66
                local.get 70
                local.get 71
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 72
                local.get 71
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 68
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                v128.bitselect
                f32x4.add
                local.set 66
                local.get 67
                local.get 69
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 68
                local.get 23
                i32x4.splat
                i32x4.eq
                v128.bitselect
                f32x4.max
                local.set 67
                local.get 56
                i32.const 4
                i32.add
                local.set 56
                local.get 56
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 66
            local.get 66
            local.get 66
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 73
            local.get 73
            local.get 73
            local.get 73
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 74
            local.get 67
            local.get 67
            local.get 67
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 75
            local.get 75
            local.get 75
            local.get 75
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 76
            local.get 65
            local.get 74
            f32x4.add
            local.set 77
            local.get 27
            local.get 76
            f32x4.max
            local.set 78
            i32.const 0
            local.set 56
            local.get 56
            i32.const 80
            i32.lt_s
            if
              loop
                local.get 3
                local.get 56
                i32.add
                local.get 3
                local.get 56
                i32.add
                v128.load offset=8448
                v128.store
                local.get 56
                i32.const 16
                i32.add
                local.set 56
                local.get 56
                i32.const 80
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 56
            local.get 56
            i32.const 80
            i32.lt_s
            if
              loop
                local.get 3
                local.get 56
                i32.add
                local.get 3
                local.get 56
                i32.add
                v128.load offset=8576
                v128.store offset=128
                local.get 56
                i32.const 16
                i32.add
                local.set 56
                local.get 56
                i32.const 80
                i32.lt_s
                br_if 0
              end
            end
            local.get 50
            local.set 79
            local.get 77
            local.set 80
            local.get 78
            local.set 81
            local.get 79
            local.set 25
            local.get 80
            local.set 26
            local.get 81
            local.set 27
            local.get 24
            i32.const 1
            i32.add
            local.set 24
            local.get 24
            local.get 28
            i32.lt_s
            br_if 0
          end
        end
        local.get 26
        v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
        f32x4.max
        local.set 82
        local.get 82
        local.set 83
        local.get 83
        local.set 84
        local.get 83
        v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
        f32x4.lt
        local.set 88
        local.get 83
        v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
        f32x4.mul
        local.get 83
        local.get 88
        v128.bitselect
        local.set 83
        local.get 83
        v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
        i32x4.sub
        i32.const 23
        i32x4.shr_s
        local.set 85
        local.get 83
        local.get 85
        i32.const 23
        i32x4.shl
        i32x4.sub
        local.set 83
        local.get 83
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        f32x4.sub
        local.get 83
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        f32x4.add
        f32x4.div
        local.set 86
        local.get 86
        local.get 86
        f32x4.mul
        local.set 87
        v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
        local.get 84
        v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
        local.get 87
        f32x4.mul
        v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
        f32x4.add
        local.get 87
        f32x4.mul
        v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
        f32x4.add
        local.get 87
        f32x4.mul
        v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
        f32x4.add
        local.get 86
        f32x4.mul
        local.get 85
        local.get 88
        v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
        v128.and
        i32x4.sub
        f32x4.convert_i32x4_s
        f32x4.add
        local.get 84
        v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
        f32x4.eq
        v128.bitselect
        local.get 84
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f32x4.eq
        v128.bitselect
        v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
        local.get 84
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f32x4.ge
        v128.bitselect
        local.set 89
        local.get 89
        v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
        f32x4.mul
        local.set 90
        local.get 90
        local.get 25
        f32x4.add
        local.set 91
        local.get 27
        local.get 91
        f32x4.sub
        local.set 92
        local.get 4
        local.get 0
        i32.sub
        local.set 56
        i32.const 1
        local.get 56
        i32.const 1
        local.get 56
        i32.lt_s
        select
        local.set 93
        local.get 93
        i32.const 0
        i32.const 0
        local.get 93
        i32.lt_s
        select
        local.set 94
        local.get 4
        i32.const 20
        i32.mul
        local.set 95
        local.get 4
        i32.const 20
        i32.mul
        local.set 96
        local.get 0
        local.get 4
        i32.lt_u
        local.set 97
        i32.const 20
        i32.const 0
        local.get 97
        select
        local.set 98
        local.get 9
        local.get 0
        i32.const 20
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 99
        local.get 0
        local.get 4
        i32.lt_u
        local.set 100
        i32.const 20
        i32.const 0
        local.get 100
        select
        local.set 101
        local.get 10
        local.get 0
        i32.const 20
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 102
        local.get 98
        i32.const -4
        i32.and
        local.set 103
        i32.const 20
        local.get 103
        i32.const 20
        local.get 103
        i32.lt_s
        select
        local.set 104
        local.get 101
        i32.const -4
        i32.and
        local.set 105
        local.get 104
        local.get 105
        local.get 104
        local.get 105
        i32.lt_s
        select
        local.set 106
        i32.const 0
        local.set 107
        local.get 107
        local.get 106
        i32.lt_s
        if
          loop
            local.get 99
            local.get 107
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 107
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 91
            f32x4.sub
            v128.store
            local.get 102
            local.get 107
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 107
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=128
            v128.store
            local.get 107
            i32.const 4
            i32.add
            local.set 107
            local.get 107
            local.get 106
            i32.lt_s
            br_if 0
          end
        end
        local.get 101
        local.get 98
        local.get 98
        local.get 101
        i32.lt_s
        select
        local.set 107
        local.get 106
        local.set 108
        local.get 108
        local.get 107
        i32.lt_s
        if
          loop
            local.get 99
            local.get 108
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 108
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 91
            f32x4.sub
            i32.const 0
            local.get 108
            i32.sub
            local.get 98
            local.get 108
            i32.sub
            call $store_some_f32_4
            drop
            local.get 102
            local.get 108
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 108
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=128
            i32.const 0
            local.get 108
            i32.sub
            local.get 101
            local.get 108
            i32.sub
            call $store_some_i32_4
            drop
            local.get 108
            i32.const 4
            i32.add
            local.set 108
            local.get 108
            local.get 107
            i32.lt_s
            br_if 0
          end
        end
        local.get 8
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 108
        local.get 108
        local.get 92
        i32.const 0
        local.get 94
        call $store_some_f32_4
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
