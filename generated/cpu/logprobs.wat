(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 f32 i32 i32 f32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
    local.set 17
    v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
    local.set 26
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 28
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 40
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 46
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 48
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 53
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    local.set 65
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 69
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 70
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 71
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 72
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 73
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 74
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 75
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 76
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 77
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 78
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 80
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 116
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 123
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    local.set 130
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    local.set 131
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    local.set 132
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.set 134
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    local.set 135
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    local.set 136
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    local.set 137
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    local.set 138
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    local.set 139
    local.get 2
    i32.load offset=4
    local.set 4
    local.get 2
    i32.load offset=8
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
    i32.load
    local.set 9
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 4
        i32.const 9
        i32.mul
        local.set 10
        local.get 0
        local.get 4
        i32.lt_u
        local.set 11
        i32.const 1
        i32.const 0
        local.get 11
        select
        local.set 12
        local.get 6
        local.get 0
        i32.const 9
        i32.mul
        i32.const 8
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 13
        i32.const 0
        local.set 14
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 12
        i32.lt_s
        i32.and
        if
          local.get 13
          i32.load
          local.set 14
        end
        local.get 14
        i32x4.splat
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i32x4.lt_s
        local.set 15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 17
        local.get 15
        v128.bitselect
        local.set 16
        local.get 4
        local.get 0
        i32.sub
        local.set 18
        i32.const 1
        local.get 18
        i32.const 1
        local.get 18
        i32.lt_s
        select
        local.set 19
        local.get 19
        i32.const 0
        i32.const 0
        local.get 19
        i32.lt_s
        select
        local.set 20
        local.get 7
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 21
        i32.const 0
        local.set 22
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 20
        i32.lt_s
        i32.and
        if
          local.get 21
          i32.load
          local.set 22
        end
        local.get 26
        local.set 23
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 24
        local.get 26
        local.set 25
        i32.const 0
        local.set 27
        local.get 27
        i32.const 96
        i32.lt_s
        if
          loop
            local.get 3
            local.get 27
            i32.add
            local.get 26
            v128.store
            local.get 27
            i32.const 16
            i32.add
            local.set 27
            local.get 27
            i32.const 96
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 27
        local.get 27
        i32.const 96
        i32.lt_s
        if
          loop
            local.get 3
            local.get 27
            i32.add
            local.get 28
            v128.store offset=128
            local.get 27
            i32.const 16
            i32.add
            local.set 27
            local.get 27
            i32.const 96
            i32.lt_s
            br_if 0
          end
        end
        local.get 16
        i32x4.extract_lane 0
        local.set 27
        i32.const 0
        local.set 29
        local.get 29
        local.get 27
        i32.lt_s
        if
          loop
            local.get 29
            i32.const 1024
            i32.mul
            local.set 30
            local.get 29
            i32.const 1024
            i32.mul
            local.set 31
            i32.const 151936
            local.get 31
            i32.sub
            local.set 32
            i32.const 1024
            local.get 32
            i32.const 1024
            local.get 32
            i32.lt_s
            select
            local.set 33
            local.get 33
            i32.const 0
            i32.const 0
            local.get 33
            i32.lt_s
            select
            local.set 34
            local.get 4
            i32.const 151936
            i32.mul
            local.set 35
            local.get 0
            local.get 4
            i32.lt_u
            local.set 36
            local.get 34
            i32.const 0
            local.get 36
            select
            local.set 37
            local.get 5
            local.get 0
            i32.const 151936
            i32.mul
            local.get 31
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 38
            local.get 40
            local.set 39
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 41
            local.get 37
            i32.const -4
            i32.and
            local.set 42
            i32.const 1024
            local.get 42
            i32.const 1024
            local.get 42
            i32.lt_s
            select
            local.set 43
            i32.const 0
            local.set 44
            local.get 44
            local.get 43
            i32.lt_s
            if
              loop
                local.get 44
                i32x4.splat
                local.get 46
                i32x4.add
                local.get 30
                i32x4.splat
                i32x4.add
                local.set 45
                local.get 45
                local.get 48
                i32x4.lt_s
                local.set 47
                local.get 38
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 26
                local.get 47
                v128.bitselect
                local.set 49
                local.get 3
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                local.get 49
                v128.store offset=256
                local.get 41
                local.get 49
                local.get 49
                f32x4.ne
                v128.or
                local.set 41
                local.get 39
                local.get 49
                f32x4.pmax
                local.set 39
                local.get 3
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                local.get 45
                local.get 28
                local.get 47
                v128.bitselect
                v128.store offset=4352
                local.get 44
                i32.const 4
                i32.add
                local.set 44
                local.get 44
                local.get 43
                i32.lt_s
                br_if 0
              end
            end
            local.get 43
            local.set 44
            local.get 44
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 44
                i32x4.splat
                local.get 46
                i32x4.add
                local.get 30
                i32x4.splat
                i32x4.add
                local.set 50
                local.get 50
                local.get 48
                i32x4.lt_s
                local.set 51
                local.get 38
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 44
                i32.sub
                local.get 37
                local.get 44
                i32.sub
                call $load_some_f32_4
                local.get 26
                local.get 51
                v128.bitselect
                local.set 52
                local.get 3
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                local.get 52
                v128.store offset=256
                local.get 41
                local.get 52
                local.get 52
                f32x4.ne
                v128.or
                local.set 41
                local.get 39
                local.get 52
                f32x4.pmax
                local.set 39
                local.get 3
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                local.get 50
                local.get 28
                local.get 51
                v128.bitselect
                v128.store offset=4352
                local.get 44
                i32.const 4
                i32.add
                local.set 44
                local.get 44
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 53
            local.get 39
            local.get 41
            v128.bitselect
            local.set 39
            local.get 39
            local.get 39
            local.get 39
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 54
            local.get 54
            local.get 54
            local.get 54
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 55
            local.get 23
            local.get 55
            f32x4.max
            local.set 56
            i32.const 0
            local.set 44
            local.get 44
            i32.const 20
            i32.lt_s
            if
              loop
                local.get 3
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                f32.const -inf
                f32.store offset=8448
                local.get 3
                local.get 44
                i32.const 4
                i32.mul
                i32.add
                i32.const -1
                i32.store offset=8576
                local.get 44
                i32.const 1
                i32.add
                local.set 44
                local.get 44
                i32.const 20
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 58
            local.get 58
            i32.const 20
            i32.lt_s
            if
              loop
                local.get 3
                local.get 58
                i32.const 4
                i32.mul
                i32.add
                f32.load
                local.set 57
                local.get 3
                local.get 58
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=128
                local.set 44
                local.get 44
                i32.const 0
                i32.ge_s
                if
                  i32.const 19
                  local.set 59
                  local.get 57
                  local.get 3
                  local.get 59
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.gt
                  local.get 57
                  local.get 3
                  local.get 59
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.eq
                  local.get 44
                  local.get 3
                  local.get 59
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8576
                  i32.lt_s
                  i32.and
                  i32.or
                  local.get 3
                  local.get 59
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8576
                  i32.const 0
                  i32.lt_s
                  i32.or
                  if
                    block
                      loop
                        local.get 59
                        i32.eqz
                        br_if 1
                        local.get 57
                        local.get 3
                        local.get 59
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.gt
                        local.get 57
                        local.get 3
                        local.get 59
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.eq
                        local.get 44
                        local.get 3
                        local.get 59
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.lt_s
                        i32.and
                        i32.or
                        local.get 3
                        local.get 59
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.const 0
                        i32.lt_s
                        i32.or
                        i32.eqz
                        br_if 1
                        local.get 3
                        local.get 59
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 59
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.store offset=8448
                        local.get 3
                        local.get 59
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 59
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.store offset=8576
                        local.get 59
                        i32.const 1
                        i32.sub
                        local.set 59
                        br 0
                      end
                    end
                    local.get 3
                    local.get 59
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 57
                    f32.store offset=8448
                    local.get 3
                    local.get 59
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 44
                    i32.store offset=8576
                  end
                end
                local.get 58
                i32.const 1
                i32.add
                local.set 58
                local.get 58
                i32.const 20
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 61
            local.get 61
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 61
                i32.const 4
                i32.mul
                i32.add
                f32.load offset=256
                local.set 60
                local.get 3
                local.get 61
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=4352
                local.set 58
                local.get 58
                i32.const 0
                i32.ge_s
                if
                  i32.const 19
                  local.set 62
                  local.get 60
                  local.get 3
                  local.get 62
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.gt
                  local.get 60
                  local.get 3
                  local.get 62
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.eq
                  local.get 58
                  local.get 3
                  local.get 62
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8576
                  i32.lt_s
                  i32.and
                  i32.or
                  local.get 3
                  local.get 62
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8576
                  i32.const 0
                  i32.lt_s
                  i32.or
                  if
                    block
                      loop
                        local.get 62
                        i32.eqz
                        br_if 1
                        local.get 60
                        local.get 3
                        local.get 62
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.gt
                        local.get 60
                        local.get 3
                        local.get 62
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.eq
                        local.get 58
                        local.get 3
                        local.get 62
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.lt_s
                        i32.and
                        i32.or
                        local.get 3
                        local.get 62
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.const 0
                        i32.lt_s
                        i32.or
                        i32.eqz
                        br_if 1
                        local.get 3
                        local.get 62
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 62
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.store offset=8448
                        local.get 3
                        local.get 62
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 62
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.store offset=8576
                        local.get 62
                        i32.const 1
                        i32.sub
                        local.set 62
                        br 0
                      end
                    end
                    local.get 3
                    local.get 62
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 60
                    f32.store offset=8448
                    local.get 3
                    local.get 62
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    i32.store offset=8576
                  end
                end
                local.get 61
                i32.const 1
                i32.add
                local.set 61
                local.get 61
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 23
            local.get 56
            f32x4.sub
            local.set 63
            local.get 63
            local.get 65
            f32x4.mul
            local.set 64
            local.get 64
            local.set 66
            local.get 66
            local.get 69
            f32x4.pmax
            local.get 70
            f32x4.pmin
            local.set 66
            local.get 66
            local.get 71
            f32x4.add
            local.set 68
            local.get 68
            local.get 71
            f32x4.sub
            local.set 67
            local.get 66
            local.get 67
            f32x4.sub
            local.set 66
            local.get 68
            local.get 71
            i32x4.sub
            local.set 68
            local.get 72
            local.get 66
            f32x4.mul
            local.get 73
            f32x4.add
            local.get 66
            f32x4.mul
            local.get 74
            f32x4.add
            local.get 66
            f32x4.mul
            local.get 75
            f32x4.add
            local.get 66
            f32x4.mul
            local.get 76
            f32x4.add
            local.get 66
            f32x4.mul
            local.get 77
            f32x4.add
            local.get 66
            f32x4.mul
            local.get 78
            f32x4.add
            local.set 66
            local.get 68
            i32.const 1
            i32x4.shr_s
            local.set 67
            local.get 66
            local.get 67
            local.get 80
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 68
            local.get 67
            i32x4.sub
            local.get 80
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 79
            local.get 24
            local.get 79
            f32x4.mul
            local.set 81
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 82
            local.get 40
            local.set 83
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 84
            i32.const 0
            local.set 61
            local.get 61
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 61
                i32x4.splat
                local.get 46
                i32x4.add
                local.get 30
                i32x4.splat
                i32x4.add
                local.set 85
                local.get 3
                local.get 61
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=256
                local.set 86
                local.get 86
                local.get 56
                f32x4.sub
                local.get 65
                f32x4.mul
                local.set 87
                local.get 87
                local.get 69
                f32x4.pmax
                local.get 70
                f32x4.pmin
                local.set 87
                local.get 87
                local.get 71
                f32x4.add
                local.set 89
                local.get 89
                local.get 71
                f32x4.sub
                local.set 88
                local.get 87
                local.get 88
                f32x4.sub
                local.set 87
                local.get 89
                local.get 71
                i32x4.sub
                local.set 89
                local.get 72
                local.get 87
                f32x4.mul
                local.get 73
                f32x4.add
                local.get 87
                f32x4.mul
                local.get 74
                f32x4.add
                local.get 87
                f32x4.mul
                local.get 75
                f32x4.add
                local.get 87
                f32x4.mul
                local.get 76
                f32x4.add
                local.get 87
                f32x4.mul
                local.get 77
                f32x4.add
                local.get 87
                f32x4.mul
                local.get 78
                f32x4.add
                local.set 87
                local.get 89
                i32.const 1
                i32x4.shr_s
                local.set 88
                local.get 82
                local.get 87
                local.get 88
                local.get 80
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 89
                local.get 88
                i32x4.sub
                local.get 80
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 85
                local.get 48
                i32x4.lt_s
                v128.bitselect
                f32x4.add
                local.set 82
                local.get 86
                local.get 26
                local.get 85
                local.get 22
                i32x4.splat
                i32x4.eq
                v128.bitselect
                local.set 90
                local.get 84
                local.get 90
                local.get 90
                f32x4.ne
                v128.or
                local.set 84
                local.get 83
                local.get 90
                f32x4.pmax
                local.set 83
                local.get 61
                i32.const 4
                i32.add
                local.set 61
                local.get 61
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 82
            local.get 82
            local.get 82
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 91
            local.get 91
            local.get 91
            local.get 91
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 92
            local.get 53
            local.get 83
            local.get 84
            v128.bitselect
            local.set 83
            local.get 83
            local.get 83
            local.get 83
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 93
            local.get 93
            local.get 93
            local.get 93
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 94
            local.get 81
            local.get 92
            f32x4.add
            local.set 95
            local.get 25
            local.get 94
            f32x4.max
            local.set 96
            i32.const 0
            local.set 61
            local.get 61
            i32.const 80
            i32.lt_s
            if
              loop
                local.get 3
                local.get 61
                i32.add
                local.get 3
                local.get 61
                i32.add
                v128.load offset=8448
                v128.store
                local.get 61
                i32.const 16
                i32.add
                local.set 61
                local.get 61
                i32.const 80
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 61
            local.get 61
            i32.const 80
            i32.lt_s
            if
              loop
                local.get 3
                local.get 61
                i32.add
                local.get 3
                local.get 61
                i32.add
                v128.load offset=8576
                v128.store offset=128
                local.get 61
                i32.const 16
                i32.add
                local.set 61
                local.get 61
                i32.const 80
                i32.lt_s
                br_if 0
              end
            end
            local.get 56
            local.set 97
            local.get 95
            local.set 98
            local.get 96
            local.set 99
            local.get 97
            local.set 23
            local.get 98
            local.set 24
            local.get 99
            local.set 25
            local.get 29
            i32.const 1
            i32.add
            local.set 29
            local.get 29
            local.get 27
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 100
        local.get 16
        i32x4.extract_lane 0
        local.set 61
        i32.const 0
        local.set 101
        local.get 101
        local.get 61
        i32.lt_s
        if
          loop
            local.get 101
            i32.const 1024
            i32.mul
            local.set 102
            local.get 101
            i32.const 1024
            i32.mul
            local.set 103
            i32.const 151936
            local.get 103
            i32.sub
            local.set 104
            i32.const 1024
            local.get 104
            i32.const 1024
            local.get 104
            i32.lt_s
            select
            local.set 105
            local.get 105
            i32.const 0
            i32.const 0
            local.get 105
            i32.lt_s
            select
            local.set 106
            local.get 4
            i32.const 151936
            i32.mul
            local.set 107
            local.get 0
            local.get 4
            i32.lt_u
            local.set 108
            local.get 106
            i32.const 0
            local.get 108
            select
            local.set 109
            local.get 5
            local.get 0
            i32.const 151936
            i32.mul
            local.get 103
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 110
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 111
            local.get 109
            i32.const -4
            i32.and
            local.set 112
            i32.const 1024
            local.get 112
            i32.const 1024
            local.get 112
            i32.lt_s
            select
            local.set 113
            i32.const 0
            local.set 114
            local.get 114
            local.get 113
            i32.lt_s
            if
              loop
                local.get 114
                i32x4.splat
                local.get 46
                i32x4.add
                local.get 102
                i32x4.splat
                i32x4.add
                local.get 48
                i32x4.lt_s
                local.set 115
                local.get 111
                local.get 116
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 115
                local.get 25
                local.get 110
                local.get 114
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 26
                local.get 115
                v128.bitselect
                f32x4.le
                v128.and
                v128.bitselect
                i32x4.add
                local.set 111
                local.get 114
                i32.const 4
                i32.add
                local.set 114
                local.get 114
                local.get 113
                i32.lt_s
                br_if 0
              end
            end
            local.get 113
            local.set 114
            local.get 114
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 114
                i32x4.splat
                local.get 46
                i32x4.add
                local.get 102
                i32x4.splat
                i32x4.add
                local.get 48
                i32x4.lt_s
                local.set 117
                local.get 111
                local.get 116
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 117
                local.get 25
                local.get 110
                local.get 114
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 114
                i32.sub
                local.get 109
                local.get 114
                i32.sub
                call $load_some_f32_4
                local.get 26
                local.get 117
                v128.bitselect
                f32x4.le
                v128.and
                v128.bitselect
                i32x4.add
                local.set 111
                local.get 114
                i32.const 4
                i32.add
                local.set 114
                local.get 114
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 111
            local.get 111
            local.get 111
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 118
            local.get 118
            local.get 118
            local.get 118
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 119
            local.get 100
            local.get 119
            i32x4.add
            local.set 120
            local.get 120
            local.set 121
            local.get 121
            local.set 100
            local.get 101
            i32.const 1
            i32.add
            local.set 101
            local.get 101
            local.get 61
            i32.lt_s
            br_if 0
          end
        end
        local.get 24
        local.get 123
        f32x4.max
        local.set 122
        local.get 122
        local.set 124
        local.get 124
        local.set 125
        local.get 124
        local.get 130
        f32x4.lt
        local.set 129
        local.get 124
        local.get 131
        f32x4.mul
        local.get 124
        local.get 129
        v128.bitselect
        local.set 124
        local.get 124
        local.get 132
        i32x4.sub
        i32.const 23
        i32x4.shr_s
        local.set 126
        local.get 124
        local.get 126
        i32.const 23
        i32x4.shl
        i32x4.sub
        local.set 124
        local.get 124
        local.get 78
        f32x4.sub
        local.get 124
        local.get 78
        f32x4.add
        f32x4.div
        local.set 127
        local.get 127
        local.get 127
        f32x4.mul
        local.set 128
        local.get 40
        local.get 125
        local.get 134
        local.get 128
        f32x4.mul
        local.get 135
        f32x4.add
        local.get 128
        f32x4.mul
        local.get 136
        f32x4.add
        local.get 128
        f32x4.mul
        local.get 137
        f32x4.add
        local.get 127
        f32x4.mul
        local.get 126
        local.get 129
        local.get 138
        v128.and
        i32x4.sub
        f32x4.convert_i32x4_s
        f32x4.add
        local.get 125
        local.get 139
        f32x4.eq
        v128.bitselect
        local.get 125
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f32x4.eq
        v128.bitselect
        local.get 53
        local.get 125
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f32x4.ge
        v128.bitselect
        local.set 133
        local.get 133
        local.get 77
        f32x4.mul
        local.set 140
        local.get 140
        local.get 23
        f32x4.add
        local.set 141
        local.get 25
        local.get 141
        f32x4.sub
        local.set 142
        local.get 100
        f32x4.convert_i32x4_s
        local.set 143
        local.get 4
        i32.const 42
        i32.mul
        local.set 114
        local.get 4
        i32.const 42
        i32.mul
        local.set 144
        i32.const 0
        local.set 145
        local.get 145
        i32.const 20
        i32.lt_s
        if
          loop
            local.get 3
            local.get 145
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 145
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 141
            f32x4.sub
            v128.store offset=8704
            local.get 145
            i32.const 4
            i32.add
            local.set 145
            local.get 145
            i32.const 20
            i32.lt_s
            br_if 0
          end
        end
        local.get 0
        local.get 4
        i32.lt_u
        local.set 145
        i32.const 1
        i32.const 0
        local.get 145
        select
        local.set 146
        local.get 8
        local.get 0
        i32.const 42
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 147
        local.get 0
        local.get 4
        i32.lt_u
        local.set 148
        i32.const 1
        i32.const 0
        local.get 148
        select
        local.set 149
        local.get 8
        local.get 0
        i32.const 42
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 150
        local.get 147
        local.get 142
        i32.const 0
        local.get 146
        call $store_some_f32_4
        drop
        local.get 150
        local.get 143
        i32.const 0
        local.get 149
        call $store_some_f32_4
        drop
        local.get 4
        i32.const 42
        i32.mul
        local.set 151
        local.get 4
        i32.const 42
        i32.mul
        local.set 152
        local.get 0
        local.get 4
        i32.lt_u
        local.set 153
        i32.const 20
        i32.const 0
        local.get 153
        select
        local.set 154
        local.get 8
        local.get 0
        i32.const 42
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 155
        local.get 0
        local.get 4
        i32.lt_u
        local.set 156
        i32.const 20
        i32.const 0
        local.get 156
        select
        local.set 157
        local.get 8
        local.get 0
        i32.const 42
        i32.mul
        i32.const 22
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 158
        local.get 154
        i32.const -4
        i32.and
        local.set 159
        i32.const 20
        local.get 159
        i32.const 20
        local.get 159
        i32.lt_s
        select
        local.set 160
        local.get 157
        i32.const -4
        i32.and
        local.set 161
        local.get 160
        local.get 161
        local.get 160
        local.get 161
        i32.lt_s
        select
        local.set 162
        i32.const 0
        local.set 163
        local.get 163
        local.get 162
        i32.lt_s
        if
          loop
            local.get 155
            local.get 163
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 163
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=8704
            v128.store
            local.get 158
            local.get 163
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 163
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=128
            f32x4.convert_i32x4_s
            v128.store
            local.get 163
            i32.const 4
            i32.add
            local.set 163
            local.get 163
            local.get 162
            i32.lt_s
            br_if 0
          end
        end
        local.get 157
        local.get 154
        local.get 154
        local.get 157
        i32.lt_s
        select
        local.set 163
        local.get 162
        local.set 164
        local.get 164
        local.get 163
        i32.lt_s
        if
          loop
            local.get 155
            local.get 164
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 164
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=8704
            i32.const 0
            local.get 164
            i32.sub
            local.get 154
            local.get 164
            i32.sub
            call $store_some_f32_4
            drop
            local.get 158
            local.get 164
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 164
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=128
            f32x4.convert_i32x4_s
            i32.const 0
            local.get 164
            i32.sub
            local.get 157
            local.get 164
            i32.sub
            call $store_some_f32_4
            drop
            local.get 164
            i32.const 4
            i32.add
            local.set 164
            local.get 164
            local.get 163
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
