(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 f32 i32 i32 f32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
    local.set 19
    v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
    local.set 28
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 30
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 42
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 48
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 50
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 55
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    local.set 67
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 71
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 72
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 73
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 74
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 75
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 76
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 77
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 78
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 79
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 80
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 82
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 103
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    local.set 110
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    local.set 111
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    local.set 112
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.set 114
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    local.set 115
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    local.set 116
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    local.set 117
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    local.set 118
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    local.set 119
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
    i32.load offset=40
    local.set 9
    local.get 2
    i32.load offset=48
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
        local.get 19
        local.get 17
        v128.bitselect
        local.set 18
        local.get 4
        local.get 0
        i32.sub
        local.set 20
        i32.const 1
        local.get 20
        i32.const 1
        local.get 20
        i32.lt_s
        select
        local.set 21
        local.get 21
        i32.const 0
        i32.const 0
        local.get 21
        i32.lt_s
        select
        local.set 22
        local.get 7
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 23
        i32.const 0
        local.set 24
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 22
        i32.lt_s
        i32.and
        if
          local.get 23
          i32.load
          local.set 24
        end
        local.get 28
        local.set 25
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 26
        local.get 28
        local.set 27
        i32.const 0
        local.set 29
        local.get 29
        i32.const 96
        i32.lt_s
        if
          loop
            local.get 3
            local.get 29
            i32.add
            local.get 28
            v128.store
            local.get 29
            i32.const 16
            i32.add
            local.set 29
            local.get 29
            i32.const 96
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 29
        local.get 29
        i32.const 96
        i32.lt_s
        if
          loop
            local.get 3
            local.get 29
            i32.add
            local.get 30
            v128.store offset=128
            local.get 29
            i32.const 16
            i32.add
            local.set 29
            local.get 29
            i32.const 96
            i32.lt_s
            br_if 0
          end
        end
        local.get 18
        i32x4.extract_lane 0
        local.set 29
        i32.const 0
        local.set 31
        local.get 31
        local.get 29
        i32.lt_s
        if
          loop
            local.get 31
            i32.const 1024
            i32.mul
            local.set 32
            local.get 31
            i32.const 1024
            i32.mul
            local.set 33
            i32.const 151936
            local.get 33
            i32.sub
            local.set 34
            i32.const 1024
            local.get 34
            i32.const 1024
            local.get 34
            i32.lt_s
            select
            local.set 35
            local.get 35
            i32.const 0
            i32.const 0
            local.get 35
            i32.lt_s
            select
            local.set 36
            local.get 4
            i32.const 151936
            i32.mul
            local.set 37
            local.get 0
            local.get 4
            i32.lt_u
            local.set 38
            local.get 36
            i32.const 0
            local.get 38
            select
            local.set 39
            local.get 5
            local.get 0
            i32.const 151936
            i32.mul
            local.get 33
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 40
            local.get 42
            local.set 41
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 43
            local.get 39
            i32.const -4
            i32.and
            local.set 44
            i32.const 1024
            local.get 44
            i32.const 1024
            local.get 44
            i32.lt_s
            select
            local.set 45
            i32.const 0
            local.set 46
            local.get 46
            local.get 45
            i32.lt_s
            if
              loop
                local.get 46
                i32x4.splat
                local.get 48
                i32x4.add
                local.get 32
                i32x4.splat
                i32x4.add
                local.set 47
                local.get 47
                local.get 50
                i32x4.lt_s
                local.set 49
                local.get 40
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 28
                local.get 49
                v128.bitselect
                local.set 51
                local.get 3
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                local.get 51
                v128.store offset=256
                local.get 43
                local.get 51
                local.get 51
                f32x4.ne
                v128.or
                local.set 43
                local.get 41
                local.get 51
                f32x4.pmax
                local.set 41
                local.get 3
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                local.get 47
                local.get 30
                local.get 49
                v128.bitselect
                v128.store offset=4352
                local.get 46
                i32.const 4
                i32.add
                local.set 46
                local.get 46
                local.get 45
                i32.lt_s
                br_if 0
              end
            end
            local.get 45
            local.set 46
            local.get 46
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 46
                i32x4.splat
                local.get 48
                i32x4.add
                local.get 32
                i32x4.splat
                i32x4.add
                local.set 52
                local.get 52
                local.get 50
                i32x4.lt_s
                local.set 53
                local.get 40
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 46
                i32.sub
                local.get 39
                local.get 46
                i32.sub
                call $load_some_f32_4
                local.get 28
                local.get 53
                v128.bitselect
                local.set 54
                local.get 3
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                local.get 54
                v128.store offset=256
                local.get 43
                local.get 54
                local.get 54
                f32x4.ne
                v128.or
                local.set 43
                local.get 41
                local.get 54
                f32x4.pmax
                local.set 41
                local.get 3
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                local.get 52
                local.get 30
                local.get 53
                v128.bitselect
                v128.store offset=4352
                local.get 46
                i32.const 4
                i32.add
                local.set 46
                local.get 46
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 55
            local.get 41
            local.get 43
            v128.bitselect
            local.set 41
            local.get 41
            local.get 41
            local.get 41
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 56
            local.get 56
            local.get 56
            local.get 56
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 57
            local.get 25
            local.get 57
            f32x4.max
            local.set 58
            i32.const 0
            local.set 46
            local.get 46
            i32.const 20
            i32.lt_s
            if
              loop
                local.get 3
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                f32.const -inf
                f32.store offset=8448
                local.get 3
                local.get 46
                i32.const 4
                i32.mul
                i32.add
                i32.const -1
                i32.store offset=8576
                local.get 46
                i32.const 1
                i32.add
                local.set 46
                local.get 46
                i32.const 20
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 60
            local.get 60
            i32.const 20
            i32.lt_s
            if
              loop
                local.get 3
                local.get 60
                i32.const 4
                i32.mul
                i32.add
                f32.load
                local.set 59
                local.get 3
                local.get 60
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=128
                local.set 46
                local.get 46
                i32.const 0
                i32.ge_s
                if
                  i32.const 19
                  local.set 61
                  local.get 59
                  local.get 3
                  local.get 61
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.gt
                  local.get 59
                  local.get 3
                  local.get 61
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.eq
                  local.get 46
                  local.get 3
                  local.get 61
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8576
                  i32.lt_s
                  i32.and
                  i32.or
                  local.get 3
                  local.get 61
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
                        local.get 61
                        i32.eqz
                        br_if 1
                        local.get 59
                        local.get 3
                        local.get 61
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.gt
                        local.get 59
                        local.get 3
                        local.get 61
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.eq
                        local.get 46
                        local.get 3
                        local.get 61
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
                        local.get 61
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
                        local.get 61
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 61
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.store offset=8448
                        local.get 3
                        local.get 61
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 61
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.store offset=8576
                        local.get 61
                        i32.const 1
                        i32.sub
                        local.set 61
                        br 0
                      end
                    end
                    local.get 3
                    local.get 61
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 59
                    f32.store offset=8448
                    local.get 3
                    local.get 61
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 46
                    i32.store offset=8576
                  end
                end
                local.get 60
                i32.const 1
                i32.add
                local.set 60
                local.get 60
                i32.const 20
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 63
            local.get 63
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 63
                i32.const 4
                i32.mul
                i32.add
                f32.load offset=256
                local.set 62
                local.get 3
                local.get 63
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=4352
                local.set 60
                local.get 60
                i32.const 0
                i32.ge_s
                if
                  i32.const 19
                  local.set 64
                  local.get 62
                  local.get 3
                  local.get 64
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.gt
                  local.get 62
                  local.get 3
                  local.get 64
                  i32.const 4
                  i32.mul
                  i32.add
                  f32.load offset=8448
                  f32.eq
                  local.get 60
                  local.get 3
                  local.get 64
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8576
                  i32.lt_s
                  i32.and
                  i32.or
                  local.get 3
                  local.get 64
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
                        local.get 64
                        i32.eqz
                        br_if 1
                        local.get 62
                        local.get 3
                        local.get 64
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.gt
                        local.get 62
                        local.get 3
                        local.get 64
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.eq
                        local.get 60
                        local.get 3
                        local.get 64
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
                        local.get 64
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
                        local.get 64
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 64
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        f32.load offset=8448
                        f32.store offset=8448
                        local.get 3
                        local.get 64
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 3
                        local.get 64
                        i32.const 1
                        i32.sub
                        i32.const 4
                        i32.mul
                        i32.add
                        i32.load offset=8576
                        i32.store offset=8576
                        local.get 64
                        i32.const 1
                        i32.sub
                        local.set 64
                        br 0
                      end
                    end
                    local.get 3
                    local.get 64
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 62
                    f32.store offset=8448
                    local.get 3
                    local.get 64
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 60
                    i32.store offset=8576
                  end
                end
                local.get 63
                i32.const 1
                i32.add
                local.set 63
                local.get 63
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 25
            local.get 58
            f32x4.sub
            local.set 65
            local.get 65
            local.get 67
            f32x4.mul
            local.set 66
            local.get 66
            local.set 68
            local.get 68
            local.get 71
            f32x4.pmax
            local.get 72
            f32x4.pmin
            local.set 68
            local.get 68
            local.get 73
            f32x4.add
            local.set 70
            local.get 70
            local.get 73
            f32x4.sub
            local.set 69
            local.get 68
            local.get 69
            f32x4.sub
            local.set 68
            local.get 70
            local.get 73
            i32x4.sub
            local.set 70
            local.get 74
            local.get 68
            f32x4.mul
            local.get 75
            f32x4.add
            local.get 68
            f32x4.mul
            local.get 76
            f32x4.add
            local.get 68
            f32x4.mul
            local.get 77
            f32x4.add
            local.get 68
            f32x4.mul
            local.get 78
            f32x4.add
            local.get 68
            f32x4.mul
            local.get 79
            f32x4.add
            local.get 68
            f32x4.mul
            local.get 80
            f32x4.add
            local.set 68
            local.get 70
            i32.const 1
            i32x4.shr_s
            local.set 69
            local.get 68
            local.get 69
            local.get 82
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.get 70
            local.get 69
            i32x4.sub
            local.get 82
            i32x4.add
            i32.const 23
            i32x4.shl
            f32x4.mul
            local.set 81
            local.get 26
            local.get 81
            f32x4.mul
            local.set 83
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 84
            local.get 42
            local.set 85
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 86
            i32.const 0
            local.set 63
            local.get 63
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 63
                i32x4.splat
                local.get 48
                i32x4.add
                local.get 32
                i32x4.splat
                i32x4.add
                local.set 87
                local.get 3
                local.get 63
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=256
                local.set 88
                local.get 88
                local.get 58
                f32x4.sub
                local.get 67
                f32x4.mul
                local.set 89
                local.get 89
                local.get 71
                f32x4.pmax
                local.get 72
                f32x4.pmin
                local.set 89
                local.get 89
                local.get 73
                f32x4.add
                local.set 91
                local.get 91
                local.get 73
                f32x4.sub
                local.set 90
                local.get 89
                local.get 90
                f32x4.sub
                local.set 89
                local.get 91
                local.get 73
                i32x4.sub
                local.set 91
                local.get 74
                local.get 89
                f32x4.mul
                local.get 75
                f32x4.add
                local.get 89
                f32x4.mul
                local.get 76
                f32x4.add
                local.get 89
                f32x4.mul
                local.get 77
                f32x4.add
                local.get 89
                f32x4.mul
                local.get 78
                f32x4.add
                local.get 89
                f32x4.mul
                local.get 79
                f32x4.add
                local.get 89
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 89
                local.get 91
                i32.const 1
                i32x4.shr_s
                local.set 90
                local.get 84
                local.get 89
                local.get 90
                local.get 82
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 91
                local.get 90
                i32x4.sub
                local.get 82
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 87
                local.get 50
                i32x4.lt_s
                v128.bitselect
                f32x4.add
                local.set 84
                local.get 88
                local.get 28
                local.get 87
                local.get 24
                i32x4.splat
                i32x4.eq
                v128.bitselect
                local.set 92
                local.get 86
                local.get 92
                local.get 92
                f32x4.ne
                v128.or
                local.set 86
                local.get 85
                local.get 92
                f32x4.pmax
                local.set 85
                local.get 63
                i32.const 4
                i32.add
                local.set 63
                local.get 63
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 84
            local.get 84
            local.get 84
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 93
            local.get 93
            local.get 93
            local.get 93
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 94
            local.get 55
            local.get 85
            local.get 86
            v128.bitselect
            local.set 85
            local.get 85
            local.get 85
            local.get 85
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 95
            local.get 95
            local.get 95
            local.get 95
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 96
            local.get 83
            local.get 94
            f32x4.add
            local.set 97
            local.get 27
            local.get 96
            f32x4.max
            local.set 98
            i32.const 0
            local.set 63
            local.get 63
            i32.const 80
            i32.lt_s
            if
              loop
                local.get 3
                local.get 63
                i32.add
                local.get 3
                local.get 63
                i32.add
                v128.load offset=8448
                v128.store
                local.get 63
                i32.const 16
                i32.add
                local.set 63
                local.get 63
                i32.const 80
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 63
            local.get 63
            i32.const 80
            i32.lt_s
            if
              loop
                local.get 3
                local.get 63
                i32.add
                local.get 3
                local.get 63
                i32.add
                v128.load offset=8576
                v128.store offset=128
                local.get 63
                i32.const 16
                i32.add
                local.set 63
                local.get 63
                i32.const 80
                i32.lt_s
                br_if 0
              end
            end
            local.get 58
            local.set 99
            local.get 97
            local.set 100
            local.get 98
            local.set 101
            local.get 99
            local.set 25
            local.get 100
            local.set 26
            local.get 101
            local.set 27
            local.get 31
            i32.const 1
            i32.add
            local.set 31
            local.get 31
            local.get 29
            i32.lt_s
            br_if 0
          end
        end
        local.get 26
        local.get 103
        f32x4.max
        local.set 102
        local.get 102
        local.set 104
        local.get 104
        local.set 105
        local.get 104
        local.get 110
        f32x4.lt
        local.set 109
        local.get 104
        local.get 111
        f32x4.mul
        local.get 104
        local.get 109
        v128.bitselect
        local.set 104
        local.get 104
        local.get 112
        i32x4.sub
        i32.const 23
        i32x4.shr_s
        local.set 106
        local.get 104
        local.get 106
        i32.const 23
        i32x4.shl
        i32x4.sub
        local.set 104
        local.get 104
        local.get 80
        f32x4.sub
        local.get 104
        local.get 80
        f32x4.add
        f32x4.div
        local.set 107
        local.get 107
        local.get 107
        f32x4.mul
        local.set 108
        local.get 42
        local.get 105
        local.get 114
        local.get 108
        f32x4.mul
        local.get 115
        f32x4.add
        local.get 108
        f32x4.mul
        local.get 116
        f32x4.add
        local.get 108
        f32x4.mul
        local.get 117
        f32x4.add
        local.get 107
        f32x4.mul
        local.get 106
        local.get 109
        local.get 118
        v128.and
        i32x4.sub
        f32x4.convert_i32x4_s
        f32x4.add
        local.get 105
        local.get 119
        f32x4.eq
        v128.bitselect
        local.get 105
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f32x4.eq
        v128.bitselect
        local.get 55
        local.get 105
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f32x4.ge
        v128.bitselect
        local.set 113
        local.get 113
        local.get 79
        f32x4.mul
        local.set 120
        local.get 120
        local.get 25
        f32x4.add
        local.set 121
        local.get 27
        local.get 121
        f32x4.sub
        local.set 122
        local.get 4
        local.get 0
        i32.sub
        local.set 63
        i32.const 1
        local.get 63
        i32.const 1
        local.get 63
        i32.lt_s
        select
        local.set 123
        local.get 123
        i32.const 0
        i32.const 0
        local.get 123
        i32.lt_s
        select
        local.set 124
        local.get 4
        i32.const 20
        i32.mul
        local.set 125
        local.get 4
        i32.const 20
        i32.mul
        local.set 126
        local.get 0
        local.get 4
        i32.lt_u
        local.set 127
        i32.const 20
        i32.const 0
        local.get 127
        select
        local.set 128
        local.get 9
        local.get 0
        i32.const 20
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 129
        local.get 0
        local.get 4
        i32.lt_u
        local.set 130
        i32.const 20
        i32.const 0
        local.get 130
        select
        local.set 131
        local.get 10
        local.get 0
        i32.const 20
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 132
        local.get 128
        i32.const -4
        i32.and
        local.set 133
        i32.const 20
        local.get 133
        i32.const 20
        local.get 133
        i32.lt_s
        select
        local.set 134
        local.get 131
        i32.const -4
        i32.and
        local.set 135
        local.get 134
        local.get 135
        local.get 134
        local.get 135
        i32.lt_s
        select
        local.set 136
        i32.const 0
        local.set 137
        local.get 137
        local.get 136
        i32.lt_s
        if
          loop
            local.get 129
            local.get 137
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 137
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 121
            f32x4.sub
            v128.store
            local.get 132
            local.get 137
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 137
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=128
            v128.store
            local.get 137
            i32.const 4
            i32.add
            local.set 137
            local.get 137
            local.get 136
            i32.lt_s
            br_if 0
          end
        end
        local.get 131
        local.get 128
        local.get 128
        local.get 131
        i32.lt_s
        select
        local.set 137
        local.get 136
        local.set 138
        local.get 138
        local.get 137
        i32.lt_s
        if
          loop
            local.get 129
            local.get 138
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 138
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 121
            f32x4.sub
            i32.const 0
            local.get 138
            i32.sub
            local.get 128
            local.get 138
            i32.sub
            call $store_some_f32_4
            drop
            local.get 132
            local.get 138
            i32.const 4
            i32.mul
            i32.add
            local.get 3
            local.get 138
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=128
            i32.const 0
            local.get 138
            i32.sub
            local.get 131
            local.get 138
            i32.sub
            call $store_some_i32_4
            drop
            local.get 138
            i32.const 4
            i32.add
            local.set 138
            local.get 138
            local.get 137
            i32.lt_s
            br_if 0
          end
        end
        local.get 8
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 138
        local.get 138
        local.get 122
        i32.const 0
        local.get 124
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
