(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
    local.set 12
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 13
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 28
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 42
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 58
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 60
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 64
    v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
    local.set 68
    v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
    local.set 74
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    local.set 91
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 93
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
    local.set 94
    v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
    local.set 95
    v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
    local.set 135
    v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
    local.set 175
    v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
    local.set 176
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 228
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 229
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 230
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 231
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 232
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 233
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 234
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 235
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 236
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 237
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 248
    v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
    local.set 250
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    local.set 276
    v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
    local.set 413
    v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
    local.set 420
    v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
    local.set 459
    v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
    local.set 461
    v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
    local.set 462
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    local.set 468
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    local.set 469
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    local.set 470
    v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
    local.set 472
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.set 473
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    local.set 474
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    local.set 475
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    local.set 476
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    local.set 477
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    local.set 478
    v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
    local.set 479
    v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
    local.set 480
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
    i32.load offset=20
    local.set 7
    local.get 2
    i32.load offset=28
    local.set 8
    local.get 2
    i32.load offset=36
    local.set 9
    local.get 2
    i32.load
    local.set 10
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        i32.const 0
        local.set 11
        local.get 11
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 11
            i32.add
            local.get 12
            v128.store
            local.get 11
            i32.const 16
            i32.add
            local.set 11
            local.get 11
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 11
        local.get 11
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 11
            i32.add
            local.get 13
            v128.store offset=4096
            local.get 11
            i32.const 16
            i32.add
            local.set 11
            local.get 11
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 11
        local.get 11
        i32.const 149
        i32.lt_s
        if
          loop
            local.get 11
            i32.const 1024
            i32.mul
            local.set 14
            local.get 11
            i32.const 1024
            i32.mul
            local.set 15
            i32.const 151936
            local.get 15
            i32.sub
            local.set 16
            i32.const 1024
            local.get 16
            i32.const 1024
            local.get 16
            i32.lt_s
            select
            local.set 17
            local.get 17
            i32.const 0
            i32.const 0
            local.get 17
            i32.lt_s
            select
            local.set 18
            local.get 4
            i32.const 151936
            i32.mul
            local.set 19
            local.get 0
            local.get 4
            i32.lt_u
            local.set 20
            local.get 18
            i32.const 0
            local.get 20
            select
            local.set 21
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 15
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 22
            local.get 21
            i32.const -4
            i32.and
            local.set 23
            i32.const 1024
            local.get 23
            i32.const 1024
            local.get 23
            i32.lt_s
            select
            local.set 24
            i32.const 0
            local.set 25
            local.get 25
            local.get 24
            i32.lt_s
            if
              loop
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 26
                local.get 25
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 14
                i32x4.splat
                i32x4.add
                local.set 27
                local.get 22
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 27
                local.get 13
                i32x4.lt_s
                v128.bitselect
                local.set 29
                local.get 26
                local.get 29
                f32x4.lt
                local.set 30
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                local.get 29
                local.get 26
                local.get 30
                v128.bitselect
                v128.store offset=8192
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                local.get 27
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=4096
                local.get 30
                v128.bitselect
                v128.store offset=4096
                local.get 25
                i32.const 4
                i32.add
                local.set 25
                local.get 25
                local.get 24
                i32.lt_s
                br_if 0
              end
            end
            local.get 24
            local.set 25
            local.get 25
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 31
                local.get 25
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 14
                i32x4.splat
                i32x4.add
                local.set 32
                local.get 22
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 25
                i32.sub
                local.get 21
                local.get 25
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 32
                local.get 13
                i32x4.lt_s
                v128.bitselect
                local.set 33
                local.get 31
                local.get 33
                f32x4.lt
                local.set 34
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                local.get 33
                local.get 31
                local.get 34
                v128.bitselect
                v128.store offset=8192
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                local.get 32
                local.get 3
                local.get 25
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=4096
                local.get 34
                v128.bitselect
                v128.store offset=4096
                local.get 25
                i32.const 4
                i32.add
                local.set 25
                local.get 25
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 25
            local.get 25
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 25
                i32.add
                local.get 3
                local.get 25
                i32.add
                v128.load offset=8192
                v128.store
                local.get 25
                i32.const 16
                i32.add
                local.set 25
                local.get 25
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 11
            i32.const 1
            i32.add
            local.set 11
            local.get 11
            i32.const 149
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 25
        local.get 0
        local.get 4
        i32.lt_u
        local.set 35
        i32.const 1
        i32.const 0
        local.get 35
        select
        local.set 36
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 37
        i32.const 0
        local.set 38
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 36
        i32.lt_s
        i32.and
        if
          local.get 37
          i32.load
          local.set 38
        end
        local.get 38
        i32x4.splat
        local.set 39
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 39
        f32x4.lt
        local.set 40
        local.get 42
        local.get 39
        f32x4.div
        local.set 41
        local.get 41
        local.get 42
        local.get 40
        v128.bitselect
        local.set 43
        local.get 4
        i32.const 9
        i32.mul
        local.set 44
        local.get 0
        local.get 4
        i32.lt_u
        local.set 45
        i32.const 1
        i32.const 0
        local.get 45
        select
        local.set 46
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 7
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 47
        i32.const 0
        local.set 48
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 46
        i32.lt_s
        i32.and
        if
          local.get 47
          i32.load
          local.set 48
        end
        local.get 48
        i32x4.splat
        local.set 49
        local.get 4
        i32.const 9
        i32.mul
        local.set 50
        local.get 0
        local.get 4
        i32.lt_u
        local.set 51
        i32.const 1
        i32.const 0
        local.get 51
        select
        local.set 52
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 5
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 53
        i32.const 0
        local.set 54
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 52
        i32.lt_s
        i32.and
        if
          local.get 53
          i32.load
          local.set 54
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 54
        i32x4.splat
        i32x4.lt_u
        local.set 55
        local.get 40
        local.get 55
        v128.and
        local.set 56
        local.get 58
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 56
        v128.bitselect
        local.set 57
        local.get 60
        local.set 59
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 61
        i32.const 0
        local.set 62
        local.get 62
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 62
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 63
            local.get 61
            local.get 63
            local.get 63
            f32x4.ne
            v128.or
            local.set 61
            local.get 59
            local.get 63
            f32x4.pmax
            local.set 59
            local.get 62
            i32.const 4
            i32.add
            local.set 62
            local.get 62
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 64
        local.get 59
        local.get 61
        v128.bitselect
        local.set 59
        local.get 59
        local.get 59
        local.get 59
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.max
        local.set 65
        local.get 65
        local.get 65
        local.get 65
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.max
        local.set 66
        local.get 68
        local.set 67
        i32.const 0
        local.set 62
        local.get 62
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 67
            local.get 3
            local.get 62
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=4096
            local.get 13
            local.get 3
            local.get 62
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 66
            f32x4.eq
            v128.bitselect
            i32x4.min_s
            local.set 67
            local.get 62
            i32.const 4
            i32.add
            local.set 62
            local.get 62
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 67
        local.get 67
        local.get 67
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.min_s
        local.set 69
        local.get 69
        local.get 69
        local.get 69
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.min_s
        local.set 70
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 71
        local.get 57
        i32x4.extract_lane 0
        local.set 62
        i32.const 0
        local.set 72
        local.get 72
        local.get 62
        i32.lt_s
        if
          loop
            local.get 74
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 56
            v128.bitselect
            local.set 73
            i32.const 0
            local.set 75
            local.get 75
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 75
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=12288
                local.get 75
                i32.const 16
                i32.add
                local.set 75
                local.get 75
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 73
            i32x4.extract_lane 0
            local.set 75
            i32.const 0
            local.set 76
            local.get 76
            local.get 75
            i32.lt_s
            if
              loop
                local.get 76
                i32.const 1024
                i32.mul
                local.set 77
                local.get 76
                i32.const 1024
                i32.mul
                local.set 78
                i32.const 151936
                local.get 78
                i32.sub
                local.set 79
                i32.const 1024
                local.get 79
                i32.const 1024
                local.get 79
                i32.lt_s
                select
                local.set 80
                local.get 80
                i32.const 0
                i32.const 0
                local.get 80
                i32.lt_s
                select
                local.set 81
                local.get 4
                i32.const 151936
                i32.mul
                local.set 82
                local.get 0
                local.get 4
                i32.lt_u
                local.set 83
                local.get 81
                i32.const 0
                local.get 83
                select
                local.set 84
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 78
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 85
                local.get 84
                i32.const -4
                i32.and
                local.set 86
                i32.const 1024
                local.get 86
                i32.const 1024
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
                    local.get 88
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 77
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 89
                    local.get 85
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 12
                    local.get 89
                    v128.bitselect
                    local.set 90
                    local.get 3
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 89
                    local.get 49
                    local.get 90
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=20480
                    local.get 90
                    local.get 93
                    local.get 94
                    local.get 90
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 92
                    local.get 3
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 92
                    i32.const 21
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    v128.store offset=24576
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
                local.get 87
                local.set 88
                local.get 88
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 88
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 77
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 96
                    local.get 85
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 88
                    i32.sub
                    local.get 84
                    local.get 88
                    i32.sub
                    call $load_some_f32_4
                    local.get 12
                    local.get 96
                    v128.bitselect
                    local.set 97
                    local.get 3
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 96
                    local.get 49
                    local.get 97
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=20480
                    local.get 97
                    local.get 93
                    local.get 94
                    local.get 97
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 98
                    local.get 3
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 98
                    i32.const 21
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    v128.store offset=24576
                    local.get 88
                    i32.const 4
                    i32.add
                    local.set 88
                    local.get 88
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 88
                local.get 88
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 88
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=24576
                    local.set 99
                    local.get 99
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 99
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 100
                      local.get 100
                      local.get 100
                      i32.load offset=12288
                      local.get 3
                      local.get 88
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=20480
                      i32.add
                      i32.store offset=12288
                    end
                    local.get 88
                    i32.const 1
                    i32.add
                    local.set 88
                    local.get 88
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 76
                i32.const 1
                i32.add
                local.set 76
                local.get 76
                local.get 75
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 101
            i32.const 0
            local.set 88
            local.get 88
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 101
                local.get 3
                local.get 88
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=12288
                i32x4.add
                local.set 101
                local.get 88
                i32.const 4
                i32.add
                local.set 88
                local.get 88
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 101
            local.get 101
            local.get 101
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 102
            local.get 102
            local.get 102
            local.get 102
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 103
            i32.const 0
            local.set 88
            i32.const 0
            local.set 104
            local.get 104
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 88
                local.get 3
                local.get 104
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=12288
                i32.add
                local.set 88
                local.get 3
                local.get 104
                i32.const 4
                i32.mul
                i32.add
                local.get 88
                i32.store offset=28672
                local.get 104
                i32.const 1
                i32.add
                local.set 104
                local.get 104
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 54
            i32x4.splat
            local.get 103
            i32x4.min_u
            local.set 105
            local.get 105
            local.get 58
            i32x4.max_u
            local.set 106
            local.get 54
            i32x4.splat
            local.get 103
            i32x4.min_u
            local.set 107
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 108
            i32.const 0
            local.set 104
            local.get 104
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 108
                local.get 104
                i32x4.splat
                local.get 28
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 106
                local.get 103
                local.get 3
                local.get 104
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=28672
                i32x4.sub
                local.get 3
                local.get 104
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=12288
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 108
                local.get 104
                i32.const 4
                i32.add
                local.set 104
                local.get 104
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 108
            local.get 108
            local.get 108
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 109
            local.get 109
            local.get 109
            local.get 109
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 110
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 111
            i32.const 0
            local.set 104
            local.get 104
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 104
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=12288
                local.set 112
                local.get 111
                local.get 103
                local.get 3
                local.get 104
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=28672
                i32x4.sub
                local.get 112
                i32x4.add
                local.get 112
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 104
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 110
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 111
                local.get 104
                i32.const 4
                i32.add
                local.set 104
                local.get 104
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 111
            local.get 111
            local.get 111
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 113
            local.get 113
            local.get 113
            local.get 113
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 114
            local.get 107
            local.get 114
            i32x4.sub
            local.set 115
            local.get 110
            i32.const 21
            i32x4.shl
            local.set 116
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 116
            v128.or
            local.set 117
            i32.const 0
            local.set 104
            local.get 104
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 104
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=36864
                local.get 104
                i32.const 16
                i32.add
                local.set 104
                local.get 104
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 73
            i32x4.extract_lane 0
            local.set 104
            i32.const 0
            local.set 118
            local.get 118
            local.get 104
            i32.lt_s
            if
              loop
                local.get 118
                i32.const 1024
                i32.mul
                local.set 119
                local.get 117
                i32.const 21
                i32x4.shr_u
                local.set 120
                local.get 118
                i32.const 1024
                i32.mul
                local.set 121
                i32.const 151936
                local.get 121
                i32.sub
                local.set 122
                i32.const 1024
                local.get 122
                i32.const 1024
                local.get 122
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
                i32.const 151936
                i32.mul
                local.set 125
                local.get 0
                local.get 4
                i32.lt_u
                local.set 126
                local.get 124
                i32.const 0
                local.get 126
                select
                local.set 127
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 121
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 128
                local.get 127
                i32.const -4
                i32.and
                local.set 129
                i32.const 1024
                local.get 129
                i32.const 1024
                local.get 129
                i32.lt_s
                select
                local.set 130
                i32.const 0
                local.set 131
                local.get 131
                local.get 130
                i32.lt_s
                if
                  loop
                    local.get 131
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 119
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 132
                    local.get 128
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 12
                    local.get 132
                    v128.bitselect
                    local.set 133
                    local.get 3
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 132
                    local.get 49
                    local.get 133
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=45056
                    local.get 133
                    local.get 93
                    local.get 94
                    local.get 133
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 134
                    local.get 3
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 134
                    i32.const 10
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    local.get 135
                    local.get 134
                    i32.const 21
                    i32x4.shr_u
                    local.get 120
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=49152
                    local.get 131
                    i32.const 4
                    i32.add
                    local.set 131
                    local.get 131
                    local.get 130
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 130
                local.set 131
                local.get 131
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 131
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 119
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 136
                    local.get 128
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 131
                    i32.sub
                    local.get 127
                    local.get 131
                    i32.sub
                    call $load_some_f32_4
                    local.get 12
                    local.get 136
                    v128.bitselect
                    local.set 137
                    local.get 3
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 136
                    local.get 49
                    local.get 137
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=45056
                    local.get 137
                    local.get 93
                    local.get 94
                    local.get 137
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 138
                    local.get 3
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 138
                    i32.const 10
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    local.get 135
                    local.get 138
                    i32.const 21
                    i32x4.shr_u
                    local.get 120
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=49152
                    local.get 131
                    i32.const 4
                    i32.add
                    local.set 131
                    local.get 131
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 131
                local.get 131
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 131
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=49152
                    local.set 139
                    local.get 139
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 139
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 140
                      local.get 140
                      local.get 140
                      i32.load offset=36864
                      local.get 3
                      local.get 131
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=45056
                      i32.add
                      i32.store offset=36864
                    end
                    local.get 131
                    i32.const 1
                    i32.add
                    local.set 131
                    local.get 131
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 118
                i32.const 1
                i32.add
                local.set 118
                local.get 118
                local.get 104
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 141
            i32.const 0
            local.set 131
            local.get 131
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 141
                local.get 3
                local.get 131
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36864
                i32x4.add
                local.set 141
                local.get 131
                i32.const 4
                i32.add
                local.set 131
                local.get 131
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 141
            local.get 141
            local.get 141
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 142
            local.get 142
            local.get 142
            local.get 142
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 143
            i32.const 0
            local.set 131
            i32.const 0
            local.set 144
            local.get 144
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 131
                local.get 3
                local.get 144
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=36864
                i32.add
                local.set 131
                local.get 3
                local.get 144
                i32.const 4
                i32.mul
                i32.add
                local.get 131
                i32.store offset=53248
                local.get 144
                i32.const 1
                i32.add
                local.set 144
                local.get 144
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 115
            local.get 143
            i32x4.min_u
            local.set 145
            local.get 145
            local.get 58
            i32x4.max_u
            local.set 146
            local.get 115
            local.get 143
            i32x4.min_u
            local.set 147
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 148
            i32.const 0
            local.set 144
            local.get 144
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 148
                local.get 144
                i32x4.splat
                local.get 28
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 146
                local.get 143
                local.get 3
                local.get 144
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=53248
                i32x4.sub
                local.get 3
                local.get 144
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36864
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 148
                local.get 144
                i32.const 4
                i32.add
                local.set 144
                local.get 144
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 148
            local.get 148
            local.get 148
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 149
            local.get 149
            local.get 149
            local.get 149
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 150
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 151
            i32.const 0
            local.set 144
            local.get 144
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 144
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36864
                local.set 152
                local.get 151
                local.get 143
                local.get 3
                local.get 144
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=53248
                i32x4.sub
                local.get 152
                i32x4.add
                local.get 152
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 144
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 150
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 151
                local.get 144
                i32.const 4
                i32.add
                local.set 144
                local.get 144
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 151
            local.get 151
            local.get 151
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 153
            local.get 153
            local.get 153
            local.get 153
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 154
            local.get 147
            local.get 154
            i32x4.sub
            local.set 155
            local.get 150
            i32.const 10
            i32x4.shl
            local.set 156
            local.get 117
            local.get 156
            v128.or
            local.set 157
            i32.const 0
            local.set 144
            local.get 144
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 144
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=61440
                local.get 144
                i32.const 16
                i32.add
                local.set 144
                local.get 144
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 73
            i32x4.extract_lane 0
            local.set 144
            i32.const 0
            local.set 158
            local.get 158
            local.get 144
            i32.lt_s
            if
              loop
                local.get 158
                i32.const 1024
                i32.mul
                local.set 159
                local.get 157
                i32.const 10
                i32x4.shr_u
                local.set 160
                local.get 158
                i32.const 1024
                i32.mul
                local.set 161
                i32.const 151936
                local.get 161
                i32.sub
                local.set 162
                i32.const 1024
                local.get 162
                i32.const 1024
                local.get 162
                i32.lt_s
                select
                local.set 163
                local.get 163
                i32.const 0
                i32.const 0
                local.get 163
                i32.lt_s
                select
                local.set 164
                local.get 4
                i32.const 151936
                i32.mul
                local.set 165
                local.get 0
                local.get 4
                i32.lt_u
                local.set 166
                local.get 164
                i32.const 0
                local.get 166
                select
                local.set 167
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 161
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 168
                local.get 167
                i32.const -4
                i32.and
                local.set 169
                i32.const 1024
                local.get 169
                i32.const 1024
                local.get 169
                i32.lt_s
                select
                local.set 170
                i32.const 0
                local.set 171
                local.get 171
                local.get 170
                i32.lt_s
                if
                  loop
                    local.get 171
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 159
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 172
                    local.get 168
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 12
                    local.get 172
                    v128.bitselect
                    local.set 173
                    local.get 3
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 172
                    local.get 49
                    local.get 173
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=65536
                    local.get 173
                    local.get 93
                    local.get 94
                    local.get 173
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 174
                    local.get 3
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 174
                    i32.const 0
                    i32x4.shr_u
                    local.get 175
                    v128.and
                    local.get 176
                    local.get 174
                    i32.const 10
                    i32x4.shr_u
                    local.get 160
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=69632
                    local.get 171
                    i32.const 4
                    i32.add
                    local.set 171
                    local.get 171
                    local.get 170
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 170
                local.set 171
                local.get 171
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 171
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 159
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 177
                    local.get 168
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 171
                    i32.sub
                    local.get 167
                    local.get 171
                    i32.sub
                    call $load_some_f32_4
                    local.get 12
                    local.get 177
                    v128.bitselect
                    local.set 178
                    local.get 3
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 58
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 177
                    local.get 49
                    local.get 178
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=65536
                    local.get 178
                    local.get 93
                    local.get 94
                    local.get 178
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 179
                    local.get 3
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 179
                    i32.const 0
                    i32x4.shr_u
                    local.get 175
                    v128.and
                    local.get 176
                    local.get 179
                    i32.const 10
                    i32x4.shr_u
                    local.get 160
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=69632
                    local.get 171
                    i32.const 4
                    i32.add
                    local.set 171
                    local.get 171
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 171
                local.get 171
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 171
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=69632
                    local.set 180
                    local.get 180
                    i32.const 1024
                    i32.lt_u
                    if
                      local.get 3
                      local.get 180
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 181
                      local.get 181
                      local.get 181
                      i32.load offset=61440
                      local.get 3
                      local.get 171
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=65536
                      i32.add
                      i32.store offset=61440
                    end
                    local.get 171
                    i32.const 1
                    i32.add
                    local.set 171
                    local.get 171
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 158
                i32.const 1
                i32.add
                local.set 158
                local.get 158
                local.get 144
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 182
            i32.const 0
            local.set 171
            local.get 171
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 182
                local.get 3
                local.get 171
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=61440
                i32x4.add
                local.set 182
                local.get 171
                i32.const 4
                i32.add
                local.set 171
                local.get 171
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 182
            local.get 182
            local.get 182
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 183
            local.get 183
            local.get 183
            local.get 183
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 184
            i32.const 0
            local.set 171
            i32.const 0
            local.set 185
            local.get 185
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 171
                local.get 3
                local.get 185
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=61440
                i32.add
                local.set 171
                local.get 3
                local.get 185
                i32.const 4
                i32.mul
                i32.add
                local.get 171
                i32.store offset=73728
                local.get 185
                i32.const 1
                i32.add
                local.set 185
                local.get 185
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 155
            local.get 184
            i32x4.min_u
            local.set 186
            local.get 186
            local.get 58
            i32x4.max_u
            local.set 187
            local.get 155
            local.get 184
            i32x4.min_u
            local.set 188
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 189
            i32.const 0
            local.set 185
            local.get 185
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 189
                local.get 185
                i32x4.splat
                local.get 28
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 187
                local.get 184
                local.get 3
                local.get 185
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=73728
                i32x4.sub
                local.get 3
                local.get 185
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=61440
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 189
                local.get 185
                i32.const 4
                i32.add
                local.set 185
                local.get 185
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 189
            local.get 189
            local.get 189
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 190
            local.get 190
            local.get 190
            local.get 190
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 191
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 192
            i32.const 0
            local.set 185
            local.get 185
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 185
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=61440
                local.set 193
                local.get 192
                local.get 184
                local.get 3
                local.get 185
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=73728
                i32x4.sub
                local.get 193
                i32x4.add
                local.get 193
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 185
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 191
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 192
                local.get 185
                i32.const 4
                i32.add
                local.set 185
                local.get 185
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 192
            local.get 192
            local.get 192
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 194
            local.get 194
            local.get 194
            local.get 194
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 195
            local.get 191
            i32.const 0
            i32x4.shl
            local.set 196
            local.get 157
            local.get 196
            v128.or
            local.set 197
            local.get 197
            local.set 198
            local.get 198
            local.set 71
            local.get 72
            i32.const 1
            i32.add
            local.set 72
            local.get 72
            local.get 62
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 185
        local.get 0
        local.get 4
        i32.lt_u
        local.set 199
        i32.const 1
        i32.const 0
        local.get 199
        select
        local.set 200
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 6
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 201
        i32.const 0
        local.set 202
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 200
        i32.lt_s
        i32.and
        if
          local.get 201
          i32.load
          local.set 202
        end
        local.get 202
        i32x4.splat
        local.set 203
        local.get 203
        local.get 42
        f32x4.lt
        local.set 204
        local.get 40
        local.get 204
        v128.and
        local.set 205
        local.get 74
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 205
        v128.bitselect
        local.set 206
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 207
        local.get 206
        i32x4.extract_lane 0
        local.set 208
        i32.const 0
        local.set 209
        local.get 209
        local.get 208
        i32.lt_s
        if
          loop
            local.get 209
            i32.const 1024
            i32.mul
            local.set 210
            local.get 209
            i32.const 1024
            i32.mul
            local.set 211
            i32.const 151936
            local.get 211
            i32.sub
            local.set 212
            i32.const 1024
            local.get 212
            i32.const 1024
            local.get 212
            i32.lt_s
            select
            local.set 213
            local.get 213
            i32.const 0
            i32.const 0
            local.get 213
            i32.lt_s
            select
            local.set 214
            local.get 4
            i32.const 151936
            i32.mul
            local.set 215
            local.get 0
            local.get 4
            i32.lt_u
            local.set 216
            local.get 214
            i32.const 0
            local.get 216
            select
            local.set 217
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 211
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 218
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 219
            local.get 217
            i32.const -4
            i32.and
            local.set 220
            i32.const 1024
            local.get 220
            i32.const 1024
            local.get 220
            i32.lt_s
            select
            local.set 221
            i32.const 0
            local.set 222
            local.get 222
            local.get 221
            i32.lt_s
            if
              loop
                local.get 222
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 210
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 223
                local.get 218
                local.get 222
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 223
                v128.bitselect
                local.set 224
                local.get 224
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 91
                f32x4.mul
                local.set 225
                local.get 225
                local.get 228
                f32x4.pmax
                local.get 229
                f32x4.pmin
                local.set 225
                local.get 225
                local.get 230
                f32x4.add
                local.set 227
                local.get 227
                local.get 230
                f32x4.sub
                local.set 226
                local.get 225
                local.get 226
                f32x4.sub
                local.set 225
                local.get 227
                local.get 230
                i32x4.sub
                local.set 227
                local.get 231
                local.get 225
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 225
                f32x4.mul
                local.get 233
                f32x4.add
                local.get 225
                f32x4.mul
                local.get 234
                f32x4.add
                local.get 225
                f32x4.mul
                local.get 235
                f32x4.add
                local.get 225
                f32x4.mul
                local.get 236
                f32x4.add
                local.get 225
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 225
                local.get 227
                i32.const 1
                i32x4.shr_s
                local.set 226
                local.get 219
                local.get 225
                local.get 226
                local.get 237
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 227
                local.get 226
                i32x4.sub
                local.get 237
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 223
                local.get 49
                local.get 224
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 91
                f32x4.mul
                f32x4.le
                v128.and
                local.get 71
                local.get 224
                local.get 93
                local.get 94
                local.get 224
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 219
                local.get 222
                i32.const 4
                i32.add
                local.set 222
                local.get 222
                local.get 221
                i32.lt_s
                br_if 0
              end
            end
            local.get 221
            local.set 222
            local.get 222
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 222
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 210
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 238
                local.get 218
                local.get 222
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 222
                i32.sub
                local.get 217
                local.get 222
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 238
                v128.bitselect
                local.set 239
                local.get 239
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 91
                f32x4.mul
                local.set 240
                local.get 240
                local.get 228
                f32x4.pmax
                local.get 229
                f32x4.pmin
                local.set 240
                local.get 240
                local.get 230
                f32x4.add
                local.set 242
                local.get 242
                local.get 230
                f32x4.sub
                local.set 241
                local.get 240
                local.get 241
                f32x4.sub
                local.set 240
                local.get 242
                local.get 230
                i32x4.sub
                local.set 242
                local.get 231
                local.get 240
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 240
                f32x4.mul
                local.get 233
                f32x4.add
                local.get 240
                f32x4.mul
                local.get 234
                f32x4.add
                local.get 240
                f32x4.mul
                local.get 235
                f32x4.add
                local.get 240
                f32x4.mul
                local.get 236
                f32x4.add
                local.get 240
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 240
                local.get 242
                i32.const 1
                i32x4.shr_s
                local.set 241
                local.get 219
                local.get 240
                local.get 241
                local.get 237
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 242
                local.get 241
                i32x4.sub
                local.get 237
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 238
                local.get 49
                local.get 239
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 91
                f32x4.mul
                f32x4.le
                v128.and
                local.get 71
                local.get 239
                local.get 93
                local.get 94
                local.get 239
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 219
                local.get 222
                i32.const 4
                i32.add
                local.set 222
                local.get 222
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 219
            local.get 219
            local.get 219
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 243
            local.get 243
            local.get 243
            local.get 243
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 244
            local.get 207
            local.get 244
            f32x4.add
            local.set 245
            local.get 245
            local.set 246
            local.get 246
            local.set 207
            local.get 209
            i32.const 1
            i32.add
            local.set 209
            local.get 209
            local.get 208
            i32.lt_s
            br_if 0
          end
        end
        local.get 207
        local.get 248
        f32x4.max
        local.set 247
        local.get 250
        local.get 247
        f32x4.div
        local.set 249
        local.get 203
        local.get 250
        f32x4.mul
        local.set 251
        local.get 251
        i32x4.trunc_sat_f32x4_u
        local.set 252
        local.get 58
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 205
        v128.bitselect
        local.set 253
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 254
        local.get 253
        i32x4.extract_lane 0
        local.set 222
        i32.const 0
        local.set 255
        local.get 255
        local.get 222
        i32.lt_s
        if
          loop
            local.get 74
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 205
            v128.bitselect
            local.set 256
            i32.const 0
            local.set 257
            local.get 257
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 257
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=77824
                local.get 257
                i32.const 16
                i32.add
                local.set 257
                local.get 257
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 256
            i32x4.extract_lane 0
            local.set 257
            i32.const 0
            local.set 258
            local.get 258
            local.get 257
            i32.lt_s
            if
              loop
                local.get 258
                i32.const 1024
                i32.mul
                local.set 259
                local.get 258
                i32.const 1024
                i32.mul
                local.set 260
                i32.const 151936
                local.get 260
                i32.sub
                local.set 261
                i32.const 1024
                local.get 261
                i32.const 1024
                local.get 261
                i32.lt_s
                select
                local.set 262
                local.get 262
                i32.const 0
                i32.const 0
                local.get 262
                i32.lt_s
                select
                local.set 263
                local.get 4
                i32.const 151936
                i32.mul
                local.set 264
                local.get 0
                local.get 4
                i32.lt_u
                local.set 265
                local.get 263
                i32.const 0
                local.get 265
                select
                local.set 266
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 260
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 267
                local.get 266
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
                i32.const 0
                local.set 270
                local.get 270
                local.get 269
                i32.lt_s
                if
                  loop
                    local.get 270
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 259
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 271
                    local.get 267
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 12
                    local.get 271
                    v128.bitselect
                    local.set 272
                    local.get 272
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    local.set 273
                    local.get 273
                    local.get 228
                    f32x4.pmax
                    local.get 229
                    f32x4.pmin
                    local.set 273
                    local.get 273
                    local.get 230
                    f32x4.add
                    local.set 275
                    local.get 275
                    local.get 230
                    f32x4.sub
                    local.set 274
                    local.get 273
                    local.get 274
                    f32x4.sub
                    local.set 273
                    local.get 275
                    local.get 230
                    i32x4.sub
                    local.set 275
                    local.get 231
                    local.get 273
                    f32x4.mul
                    local.get 232
                    f32x4.add
                    local.get 273
                    f32x4.mul
                    local.get 233
                    f32x4.add
                    local.get 273
                    f32x4.mul
                    local.get 234
                    f32x4.add
                    local.get 273
                    f32x4.mul
                    local.get 235
                    f32x4.add
                    local.get 273
                    f32x4.mul
                    local.get 236
                    f32x4.add
                    local.get 273
                    f32x4.mul
                    local.get 42
                    f32x4.add
                    local.set 273
                    local.get 275
                    i32.const 1
                    i32x4.shr_s
                    local.set 274
                    local.get 3
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 273
                    local.get 274
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 275
                    local.get 274
                    i32x4.sub
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 249
                    f32x4.mul
                    local.get 276
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 271
                    local.get 49
                    local.get 272
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 71
                    local.get 272
                    local.get 93
                    local.get 94
                    local.get 272
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=86016
                    local.get 272
                    local.get 93
                    local.get 94
                    local.get 272
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 277
                    local.get 3
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 277
                    i32.const 21
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    v128.store offset=90112
                    local.get 270
                    i32.const 4
                    i32.add
                    local.set 270
                    local.get 270
                    local.get 269
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 269
                local.set 270
                local.get 270
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 270
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 259
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 278
                    local.get 267
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 270
                    i32.sub
                    local.get 266
                    local.get 270
                    i32.sub
                    call $load_some_f32_4
                    local.get 12
                    local.get 278
                    v128.bitselect
                    local.set 279
                    local.get 279
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    local.set 280
                    local.get 280
                    local.get 228
                    f32x4.pmax
                    local.get 229
                    f32x4.pmin
                    local.set 280
                    local.get 280
                    local.get 230
                    f32x4.add
                    local.set 282
                    local.get 282
                    local.get 230
                    f32x4.sub
                    local.set 281
                    local.get 280
                    local.get 281
                    f32x4.sub
                    local.set 280
                    local.get 282
                    local.get 230
                    i32x4.sub
                    local.set 282
                    local.get 231
                    local.get 280
                    f32x4.mul
                    local.get 232
                    f32x4.add
                    local.get 280
                    f32x4.mul
                    local.get 233
                    f32x4.add
                    local.get 280
                    f32x4.mul
                    local.get 234
                    f32x4.add
                    local.get 280
                    f32x4.mul
                    local.get 235
                    f32x4.add
                    local.get 280
                    f32x4.mul
                    local.get 236
                    f32x4.add
                    local.get 280
                    f32x4.mul
                    local.get 42
                    f32x4.add
                    local.set 280
                    local.get 282
                    i32.const 1
                    i32x4.shr_s
                    local.set 281
                    local.get 3
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 280
                    local.get 281
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 282
                    local.get 281
                    i32x4.sub
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 249
                    f32x4.mul
                    local.get 276
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 278
                    local.get 49
                    local.get 279
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 71
                    local.get 279
                    local.get 93
                    local.get 94
                    local.get 279
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=86016
                    local.get 279
                    local.get 93
                    local.get 94
                    local.get 279
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 283
                    local.get 3
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 283
                    i32.const 21
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    v128.store offset=90112
                    local.get 270
                    i32.const 4
                    i32.add
                    local.set 270
                    local.get 270
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 270
                local.get 270
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 270
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=90112
                    local.set 284
                    local.get 284
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 284
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 285
                      local.get 285
                      local.get 285
                      i32.load offset=77824
                      local.get 3
                      local.get 270
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=86016
                      i32.add
                      i32.store offset=77824
                    end
                    local.get 270
                    i32.const 1
                    i32.add
                    local.set 270
                    local.get 270
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 258
                i32.const 1
                i32.add
                local.set 258
                local.get 258
                local.get 257
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 286
            i32.const 0
            local.set 270
            local.get 270
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 286
                local.get 3
                local.get 270
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=77824
                i32x4.add
                local.set 286
                local.get 270
                i32.const 4
                i32.add
                local.set 270
                local.get 270
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 286
            local.get 286
            local.get 286
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 287
            local.get 287
            local.get 287
            local.get 287
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 288
            i32.const 0
            local.set 270
            i32.const 0
            local.set 289
            local.get 289
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 270
                local.get 3
                local.get 289
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=77824
                i32.add
                local.set 270
                local.get 3
                local.get 289
                i32.const 4
                i32.mul
                i32.add
                local.get 270
                i32.store offset=94208
                local.get 289
                i32.const 1
                i32.add
                local.set 289
                local.get 289
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 252
            local.get 288
            i32x4.min_u
            local.set 290
            local.get 290
            local.get 58
            i32x4.max_u
            local.set 291
            local.get 252
            local.get 288
            i32x4.min_u
            local.set 292
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 293
            i32.const 0
            local.set 289
            local.get 289
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 293
                local.get 289
                i32x4.splat
                local.get 28
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 291
                local.get 288
                local.get 3
                local.get 289
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=94208
                i32x4.sub
                local.get 3
                local.get 289
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=77824
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 293
                local.get 289
                i32.const 4
                i32.add
                local.set 289
                local.get 289
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 293
            local.get 293
            local.get 293
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 294
            local.get 294
            local.get 294
            local.get 294
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 295
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 296
            i32.const 0
            local.set 289
            local.get 289
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 289
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=77824
                local.set 297
                local.get 296
                local.get 288
                local.get 3
                local.get 289
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=94208
                i32x4.sub
                local.get 297
                i32x4.add
                local.get 297
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 289
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 295
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 296
                local.get 289
                i32.const 4
                i32.add
                local.set 289
                local.get 289
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 296
            local.get 296
            local.get 296
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 298
            local.get 298
            local.get 298
            local.get 298
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 299
            local.get 292
            local.get 299
            i32x4.sub
            local.set 300
            local.get 295
            i32.const 21
            i32x4.shl
            local.set 301
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 301
            v128.or
            local.set 302
            i32.const 0
            local.set 289
            local.get 289
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 289
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=102400
                local.get 289
                i32.const 16
                i32.add
                local.set 289
                local.get 289
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 256
            i32x4.extract_lane 0
            local.set 289
            i32.const 0
            local.set 303
            local.get 303
            local.get 289
            i32.lt_s
            if
              loop
                local.get 303
                i32.const 1024
                i32.mul
                local.set 304
                local.get 302
                i32.const 21
                i32x4.shr_u
                local.set 305
                local.get 303
                i32.const 1024
                i32.mul
                local.set 306
                i32.const 151936
                local.get 306
                i32.sub
                local.set 307
                i32.const 1024
                local.get 307
                i32.const 1024
                local.get 307
                i32.lt_s
                select
                local.set 308
                local.get 308
                i32.const 0
                i32.const 0
                local.get 308
                i32.lt_s
                select
                local.set 309
                local.get 4
                i32.const 151936
                i32.mul
                local.set 310
                local.get 0
                local.get 4
                i32.lt_u
                local.set 311
                local.get 309
                i32.const 0
                local.get 311
                select
                local.set 312
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 306
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 313
                local.get 312
                i32.const -4
                i32.and
                local.set 314
                i32.const 1024
                local.get 314
                i32.const 1024
                local.get 314
                i32.lt_s
                select
                local.set 315
                i32.const 0
                local.set 316
                local.get 316
                local.get 315
                i32.lt_s
                if
                  loop
                    local.get 316
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 304
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 317
                    local.get 313
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 12
                    local.get 317
                    v128.bitselect
                    local.set 318
                    local.get 318
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    local.set 319
                    local.get 319
                    local.get 228
                    f32x4.pmax
                    local.get 229
                    f32x4.pmin
                    local.set 319
                    local.get 319
                    local.get 230
                    f32x4.add
                    local.set 321
                    local.get 321
                    local.get 230
                    f32x4.sub
                    local.set 320
                    local.get 319
                    local.get 320
                    f32x4.sub
                    local.set 319
                    local.get 321
                    local.get 230
                    i32x4.sub
                    local.set 321
                    local.get 231
                    local.get 319
                    f32x4.mul
                    local.get 232
                    f32x4.add
                    local.get 319
                    f32x4.mul
                    local.get 233
                    f32x4.add
                    local.get 319
                    f32x4.mul
                    local.get 234
                    f32x4.add
                    local.get 319
                    f32x4.mul
                    local.get 235
                    f32x4.add
                    local.get 319
                    f32x4.mul
                    local.get 236
                    f32x4.add
                    local.get 319
                    f32x4.mul
                    local.get 42
                    f32x4.add
                    local.set 319
                    local.get 321
                    i32.const 1
                    i32x4.shr_s
                    local.set 320
                    local.get 3
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 319
                    local.get 320
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 321
                    local.get 320
                    i32x4.sub
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 249
                    f32x4.mul
                    local.get 276
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 317
                    local.get 49
                    local.get 318
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 71
                    local.get 318
                    local.get 93
                    local.get 94
                    local.get 318
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=110592
                    local.get 318
                    local.get 93
                    local.get 94
                    local.get 318
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 322
                    local.get 3
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 322
                    i32.const 10
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    local.get 135
                    local.get 322
                    i32.const 21
                    i32x4.shr_u
                    local.get 305
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=114688
                    local.get 316
                    i32.const 4
                    i32.add
                    local.set 316
                    local.get 316
                    local.get 315
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 315
                local.set 316
                local.get 316
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 316
                    i32x4.splat
                    local.get 28
                    i32x4.add
                    local.get 304
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 323
                    local.get 313
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 316
                    i32.sub
                    local.get 312
                    local.get 316
                    i32.sub
                    call $load_some_f32_4
                    local.get 12
                    local.get 323
                    v128.bitselect
                    local.set 324
                    local.get 324
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    local.set 325
                    local.get 325
                    local.get 228
                    f32x4.pmax
                    local.get 229
                    f32x4.pmin
                    local.set 325
                    local.get 325
                    local.get 230
                    f32x4.add
                    local.set 327
                    local.get 327
                    local.get 230
                    f32x4.sub
                    local.set 326
                    local.get 325
                    local.get 326
                    f32x4.sub
                    local.set 325
                    local.get 327
                    local.get 230
                    i32x4.sub
                    local.set 327
                    local.get 231
                    local.get 325
                    f32x4.mul
                    local.get 232
                    f32x4.add
                    local.get 325
                    f32x4.mul
                    local.get 233
                    f32x4.add
                    local.get 325
                    f32x4.mul
                    local.get 234
                    f32x4.add
                    local.get 325
                    f32x4.mul
                    local.get 235
                    f32x4.add
                    local.get 325
                    f32x4.mul
                    local.get 236
                    f32x4.add
                    local.get 325
                    f32x4.mul
                    local.get 42
                    f32x4.add
                    local.set 325
                    local.get 327
                    i32.const 1
                    i32x4.shr_s
                    local.set 326
                    local.get 3
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 325
                    local.get 326
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 327
                    local.get 326
                    i32x4.sub
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 249
                    f32x4.mul
                    local.get 276
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 323
                    local.get 49
                    local.get 324
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 71
                    local.get 324
                    local.get 93
                    local.get 94
                    local.get 324
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=110592
                    local.get 324
                    local.get 93
                    local.get 94
                    local.get 324
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 328
                    local.get 3
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 328
                    i32.const 10
                    i32x4.shr_u
                    local.get 95
                    v128.and
                    local.get 135
                    local.get 328
                    i32.const 21
                    i32x4.shr_u
                    local.get 305
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=114688
                    local.get 316
                    i32.const 4
                    i32.add
                    local.set 316
                    local.get 316
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 316
                local.get 316
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 316
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=114688
                    local.set 329
                    local.get 329
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 329
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 330
                      local.get 330
                      local.get 330
                      i32.load offset=102400
                      local.get 3
                      local.get 316
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=110592
                      i32.add
                      i32.store offset=102400
                    end
                    local.get 316
                    i32.const 1
                    i32.add
                    local.set 316
                    local.get 316
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 303
                i32.const 1
                i32.add
                local.set 303
                local.get 303
                local.get 289
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 331
            i32.const 0
            local.set 316
            local.get 316
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 331
                local.get 3
                local.get 316
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=102400
                i32x4.add
                local.set 331
                local.get 316
                i32.const 4
                i32.add
                local.set 316
                local.get 316
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
            local.set 332
            local.get 332
            local.get 332
            local.get 332
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 333
            i32.const 0
            local.set 316
            i32.const 0
            local.set 334
            local.get 334
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 316
                local.get 3
                local.get 334
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=102400
                i32.add
                local.set 316
                local.get 3
                local.get 334
                i32.const 4
                i32.mul
                i32.add
                local.get 316
                i32.store offset=118784
                local.get 334
                i32.const 1
                i32.add
                local.set 334
                local.get 334
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 300
            local.get 333
            i32x4.min_u
            local.set 335
            local.get 335
            local.get 58
            i32x4.max_u
            local.set 336
            local.get 300
            local.get 333
            i32x4.min_u
            local.set 337
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 338
            i32.const 0
            local.set 334
            local.get 334
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 338
                local.get 334
                i32x4.splat
                local.get 28
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 336
                local.get 333
                local.get 3
                local.get 334
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=118784
                i32x4.sub
                local.get 3
                local.get 334
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=102400
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 338
                local.get 334
                i32.const 4
                i32.add
                local.set 334
                local.get 334
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 338
            local.get 338
            local.get 338
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 339
            local.get 339
            local.get 339
            local.get 339
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 340
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 341
            i32.const 0
            local.set 334
            local.get 334
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 334
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=102400
                local.set 342
                local.get 341
                local.get 333
                local.get 3
                local.get 334
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=118784
                i32x4.sub
                local.get 342
                i32x4.add
                local.get 342
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 334
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 340
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 341
                local.get 334
                i32.const 4
                i32.add
                local.set 334
                local.get 334
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 341
            local.get 341
            local.get 341
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 343
            local.get 343
            local.get 343
            local.get 343
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 344
            local.get 337
            local.get 344
            i32x4.sub
            local.set 345
            local.get 340
            i32.const 10
            i32x4.shl
            local.set 346
            local.get 302
            local.get 346
            v128.or
            local.set 347
            i32.const 0
            local.set 334
            local.get 334
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 334
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=126976
                local.get 334
                i32.const 16
                i32.add
                local.set 334
                local.get 334
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 256
            i32x4.extract_lane 0
            local.set 334
            i32.const 0
            local.set 348
            local.get 348
            local.get 334
            i32.lt_s
            if
              loop
                local.get 348
                i32.const 1024
                i32.mul
                local.set 349
                local.get 347
                i32.const 10
                i32x4.shr_u
                local.set 350
                local.get 348
                i32.const 1024
                i32.mul
                local.set 351
                i32.const 151936
                local.get 351
                i32.sub
                local.set 352
                i32.const 1024
                local.get 352
                i32.const 1024
                local.get 352
                i32.lt_s
                select
                local.set 353
                local.get 353
                i32.const 0
                i32.const 0
                local.get 353
                i32.lt_s
                select
                local.set 354
                local.get 4
                i32.const 151936
                i32.mul
                local.set 355
                local.get 0
                local.get 4
                i32.lt_u
                local.set 356
                local.get 354
                i32.const 0
                local.get 356
                select
                local.set 357
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 351
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 358
                local.get 357
                i32.const -4
                i32.and
                local.set 359
                i32.const 1024
                local.get 359
                i32.const 1024
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
                    local.get 28
                    i32x4.add
                    local.get 349
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 362
                    local.get 358
                    local.get 361
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 12
                    local.get 362
                    v128.bitselect
                    local.set 363
                    local.get 363
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    local.set 364
                    local.get 364
                    local.get 228
                    f32x4.pmax
                    local.get 229
                    f32x4.pmin
                    local.set 364
                    local.get 364
                    local.get 230
                    f32x4.add
                    local.set 366
                    local.get 366
                    local.get 230
                    f32x4.sub
                    local.set 365
                    local.get 364
                    local.get 365
                    f32x4.sub
                    local.set 364
                    local.get 366
                    local.get 230
                    i32x4.sub
                    local.set 366
                    local.get 231
                    local.get 364
                    f32x4.mul
                    local.get 232
                    f32x4.add
                    local.get 364
                    f32x4.mul
                    local.get 233
                    f32x4.add
                    local.get 364
                    f32x4.mul
                    local.get 234
                    f32x4.add
                    local.get 364
                    f32x4.mul
                    local.get 235
                    f32x4.add
                    local.get 364
                    f32x4.mul
                    local.get 236
                    f32x4.add
                    local.get 364
                    f32x4.mul
                    local.get 42
                    f32x4.add
                    local.set 364
                    local.get 366
                    i32.const 1
                    i32x4.shr_s
                    local.set 365
                    local.get 3
                    local.get 361
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 364
                    local.get 365
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 366
                    local.get 365
                    i32x4.sub
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 249
                    f32x4.mul
                    local.get 276
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 362
                    local.get 49
                    local.get 363
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 71
                    local.get 363
                    local.get 93
                    local.get 94
                    local.get 363
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=131072
                    local.get 363
                    local.get 93
                    local.get 94
                    local.get 363
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 367
                    local.get 3
                    local.get 361
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 367
                    i32.const 0
                    i32x4.shr_u
                    local.get 175
                    v128.and
                    local.get 176
                    local.get 367
                    i32.const 10
                    i32x4.shr_u
                    local.get 350
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=135168
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
                    local.get 28
                    i32x4.add
                    local.get 349
                    i32x4.splat
                    i32x4.add
                    local.get 13
                    i32x4.lt_s
                    local.set 368
                    local.get 358
                    local.get 361
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 361
                    i32.sub
                    local.get 357
                    local.get 361
                    i32.sub
                    call $load_some_f32_4
                    local.get 12
                    local.get 368
                    v128.bitselect
                    local.set 369
                    local.get 369
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    local.set 370
                    local.get 370
                    local.get 228
                    f32x4.pmax
                    local.get 229
                    f32x4.pmin
                    local.set 370
                    local.get 370
                    local.get 230
                    f32x4.add
                    local.set 372
                    local.get 372
                    local.get 230
                    f32x4.sub
                    local.set 371
                    local.get 370
                    local.get 371
                    f32x4.sub
                    local.set 370
                    local.get 372
                    local.get 230
                    i32x4.sub
                    local.set 372
                    local.get 231
                    local.get 370
                    f32x4.mul
                    local.get 232
                    f32x4.add
                    local.get 370
                    f32x4.mul
                    local.get 233
                    f32x4.add
                    local.get 370
                    f32x4.mul
                    local.get 234
                    f32x4.add
                    local.get 370
                    f32x4.mul
                    local.get 235
                    f32x4.add
                    local.get 370
                    f32x4.mul
                    local.get 236
                    f32x4.add
                    local.get 370
                    f32x4.mul
                    local.get 42
                    f32x4.add
                    local.set 370
                    local.get 372
                    i32.const 1
                    i32x4.shr_s
                    local.set 371
                    local.get 3
                    local.get 361
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 370
                    local.get 371
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 372
                    local.get 371
                    i32x4.sub
                    local.get 237
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 249
                    f32x4.mul
                    local.get 276
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 368
                    local.get 49
                    local.get 369
                    local.get 66
                    f32x4.sub
                    local.get 43
                    f32x4.mul
                    local.get 91
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 71
                    local.get 369
                    local.get 93
                    local.get 94
                    local.get 369
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=131072
                    local.get 369
                    local.get 93
                    local.get 94
                    local.get 369
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 373
                    local.get 3
                    local.get 361
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 373
                    i32.const 0
                    i32x4.shr_u
                    local.get 175
                    v128.and
                    local.get 176
                    local.get 373
                    i32.const 10
                    i32x4.shr_u
                    local.get 350
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=135168
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
                    i32.load offset=135168
                    local.set 374
                    local.get 374
                    i32.const 1024
                    i32.lt_u
                    if
                      local.get 3
                      local.get 374
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 375
                      local.get 375
                      local.get 375
                      i32.load offset=126976
                      local.get 3
                      local.get 361
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=131072
                      i32.add
                      i32.store offset=126976
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
                local.get 348
                i32.const 1
                i32.add
                local.set 348
                local.get 348
                local.get 334
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 376
            i32.const 0
            local.set 361
            local.get 361
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 376
                local.get 3
                local.get 361
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=126976
                i32x4.add
                local.set 376
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
            local.get 376
            local.get 376
            local.get 376
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 377
            local.get 377
            local.get 377
            local.get 377
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 378
            i32.const 0
            local.set 361
            i32.const 0
            local.set 379
            local.get 379
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 361
                local.get 3
                local.get 379
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=126976
                i32.add
                local.set 361
                local.get 3
                local.get 379
                i32.const 4
                i32.mul
                i32.add
                local.get 361
                i32.store offset=139264
                local.get 379
                i32.const 1
                i32.add
                local.set 379
                local.get 379
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 345
            local.get 378
            i32x4.min_u
            local.set 380
            local.get 380
            local.get 58
            i32x4.max_u
            local.set 381
            local.get 345
            local.get 378
            i32x4.min_u
            local.set 382
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 383
            i32.const 0
            local.set 379
            local.get 379
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 383
                local.get 379
                i32x4.splat
                local.get 28
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 381
                local.get 378
                local.get 3
                local.get 379
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=139264
                i32x4.sub
                local.get 3
                local.get 379
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=126976
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 383
                local.get 379
                i32.const 4
                i32.add
                local.set 379
                local.get 379
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 383
            local.get 383
            local.get 383
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 384
            local.get 384
            local.get 384
            local.get 384
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 385
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 386
            i32.const 0
            local.set 379
            local.get 379
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 379
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=126976
                local.set 387
                local.get 386
                local.get 378
                local.get 3
                local.get 379
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=139264
                i32x4.sub
                local.get 387
                i32x4.add
                local.get 387
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 379
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 385
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 386
                local.get 379
                i32.const 4
                i32.add
                local.set 379
                local.get 379
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 386
            local.get 386
            local.get 386
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 388
            local.get 388
            local.get 388
            local.get 388
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 389
            local.get 385
            i32.const 0
            i32x4.shl
            local.set 390
            local.get 347
            local.get 390
            v128.or
            local.set 391
            local.get 391
            local.set 392
            local.get 392
            local.set 254
            local.get 255
            i32.const 1
            i32.add
            local.set 255
            local.get 255
            local.get 222
            i32.lt_s
            br_if 0
          end
        end
        local.get 254
        local.get 71
        i32x4.max_u
        local.set 393
        local.get 4
        i32.const 9
        i32.mul
        local.set 379
        local.get 0
        local.get 4
        i32.lt_u
        local.set 394
        i32.const 1
        i32.const 0
        local.get 394
        select
        local.set 395
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 396
        i32.const 0
        local.set 397
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 395
        i32.lt_s
        i32.and
        if
          local.get 396
          i32.load
          local.set 397
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 398
        local.get 0
        local.get 4
        i32.lt_u
        local.set 399
        i32.const 1
        i32.const 0
        local.get 399
        select
        local.set 400
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 401
        i32.const 0
        local.set 402
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 400
        i32.lt_s
        i32.and
        if
          local.get 401
          i32.load
          local.set 402
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 403
        local.get 0
        local.get 4
        i32.lt_u
        local.set 404
        i32.const 1
        i32.const 0
        local.get 404
        select
        local.set 405
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 406
        i32.const 0
        local.set 407
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 405
        i32.lt_s
        i32.and
        if
          local.get 406
          i32.load
          local.set 407
        end
        local.get 74
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 40
        v128.bitselect
        local.set 408
        i32.const 0
        local.set 409
        local.get 409
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 409
            i32.add
            local.get 12
            v128.store offset=143360
            local.get 409
            i32.const 16
            i32.add
            local.set 409
            local.get 409
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 409
        local.get 409
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 409
            i32.add
            local.get 13
            v128.store offset=147456
            local.get 409
            i32.const 16
            i32.add
            local.set 409
            local.get 409
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 408
        i32x4.extract_lane 0
        local.set 409
        i32.const 0
        local.set 410
        local.get 410
        local.get 409
        i32.lt_s
        if
          loop
            local.get 410
            i32.const 1024
            i32.mul
            local.set 411
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 413
            i64x2.extmul_low_i32x4_u
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 413
            i64x2.extmul_high_i32x4_u
            i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
            local.set 412
            local.get 412
            local.get 407
            i32x4.splat
            v128.xor
            local.set 414
            local.get 414
            local.get 397
            i32x4.splat
            v128.xor
            local.set 415
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 416
            local.get 397
            i32.const -1640531527
            i32.add
            local.set 417
            local.get 402
            i32.const -1150833019
            i32.add
            local.set 418
            local.get 415
            local.get 420
            i64x2.extmul_low_i32x4_u
            local.get 415
            local.get 420
            i64x2.extmul_high_i32x4_u
            i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
            local.set 419
            local.get 415
            local.get 420
            i32x4.mul
            local.set 421
            local.get 417
            i32.const -1640531527
            i32.add
            local.set 422
            local.get 418
            i32.const -1150833019
            i32.add
            local.set 423
            local.get 422
            i32.const -1640531527
            i32.add
            local.set 424
            local.get 423
            i32.const -1150833019
            i32.add
            local.set 425
            local.get 424
            i32.const -1640531527
            i32.add
            local.set 426
            local.get 425
            i32.const -1150833019
            i32.add
            local.set 427
            local.get 426
            i32.const -1640531527
            i32.add
            local.set 428
            local.get 427
            i32.const -1150833019
            i32.add
            local.set 429
            local.get 428
            i32.const -1640531527
            i32.add
            local.set 430
            local.get 429
            i32.const -1150833019
            i32.add
            local.set 431
            local.get 430
            i32.const -1640531527
            i32.add
            local.set 432
            local.get 431
            i32.const -1150833019
            i32.add
            local.set 433
            local.get 410
            i32.const 1024
            i32.mul
            local.set 434
            i32.const 151936
            local.get 434
            i32.sub
            local.set 435
            i32.const 1024
            local.get 435
            i32.const 1024
            local.get 435
            i32.lt_s
            select
            local.set 436
            local.get 436
            i32.const 0
            i32.const 0
            local.get 436
            i32.lt_s
            select
            local.set 437
            local.get 4
            i32.const 151936
            i32.mul
            local.set 438
            local.get 0
            local.get 4
            i32.lt_u
            local.set 439
            local.get 437
            i32.const 0
            local.get 439
            select
            local.set 440
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 434
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 441
            local.get 440
            i32.const -4
            i32.and
            local.set 442
            i32.const 1024
            local.get 442
            i32.const 1024
            local.get 442
            i32.lt_s
            select
            local.set 443
            i32.const 0
            local.set 444
            local.get 444
            local.get 443
            i32.lt_s
            if
              loop
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=143360
                local.set 445
                local.get 444
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 411
                i32x4.splat
                i32x4.add
                local.set 446
                local.get 446
                local.get 13
                i32x4.lt_s
                local.set 447
                local.get 441
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 447
                v128.bitselect
                local.set 448
                local.get 419
                local.get 446
                local.get 420
                i32x4.mul
                v128.xor
                local.get 418
                i32x4.splat
                v128.xor
                local.set 449
                local.get 446
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 446
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 402
                i32x4.splat
                v128.xor
                local.set 450
                local.get 449
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 449
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 450
                local.get 413
                i32x4.mul
                v128.xor
                local.get 422
                i32x4.splat
                v128.xor
                local.set 451
                local.get 450
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 450
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 416
                i32x4.splat
                v128.xor
                local.get 417
                i32x4.splat
                v128.xor
                local.set 452
                local.get 451
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 451
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 452
                local.get 420
                i32x4.mul
                v128.xor
                local.get 425
                i32x4.splat
                v128.xor
                local.set 453
                local.get 452
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 452
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 421
                v128.xor
                local.get 423
                i32x4.splat
                v128.xor
                local.set 454
                local.get 453
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 453
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 454
                local.get 413
                i32x4.mul
                v128.xor
                local.get 426
                i32x4.splat
                v128.xor
                local.set 455
                local.get 454
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 454
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 449
                local.get 413
                i32x4.mul
                v128.xor
                local.get 424
                i32x4.splat
                v128.xor
                local.set 456
                local.get 455
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 455
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 456
                local.get 420
                i32x4.mul
                v128.xor
                local.get 429
                i32x4.splat
                v128.xor
                local.set 457
                local.get 457
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 457
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 456
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 456
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 451
                local.get 420
                i32x4.mul
                v128.xor
                local.get 427
                i32x4.splat
                v128.xor
                local.get 413
                i32x4.mul
                v128.xor
                local.get 430
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 276
                f32x4.add
                local.get 459
                f32x4.mul
                local.set 458
                local.get 458
                local.get 461
                f32x4.mul
                local.get 42
                f32x4.add
                local.get 462
                f32x4.max
                local.set 460
                local.get 460
                local.set 463
                local.get 460
                local.get 468
                f32x4.lt
                local.set 467
                local.get 460
                local.get 469
                f32x4.mul
                local.get 460
                local.get 467
                v128.bitselect
                local.set 460
                local.get 460
                local.get 470
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 464
                local.get 460
                local.get 464
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 460
                local.get 460
                local.get 42
                f32x4.sub
                local.get 460
                local.get 42
                f32x4.add
                f32x4.div
                local.set 465
                local.get 465
                local.get 465
                f32x4.mul
                local.set 466
                local.get 458
                local.get 458
                local.get 458
                local.get 472
                f32x4.mul
                local.get 276
                f32x4.add
                f32x4.mul
                local.get 42
                f32x4.add
                f32x4.mul
                local.get 60
                local.get 463
                local.get 473
                local.get 466
                f32x4.mul
                local.get 474
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 475
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 476
                f32x4.add
                local.get 465
                f32x4.mul
                local.get 464
                local.get 467
                local.get 477
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 463
                local.get 478
                f32x4.eq
                v128.bitselect
                local.get 463
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 463
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 479
                f32x4.mul
                local.get 458
                local.get 480
                f32x4.lt
                v128.bitselect
                local.set 471
                local.get 471
                local.set 481
                local.get 471
                local.get 468
                f32x4.lt
                local.set 485
                local.get 471
                local.get 469
                f32x4.mul
                local.get 471
                local.get 485
                v128.bitselect
                local.set 471
                local.get 471
                local.get 470
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 482
                local.get 471
                local.get 482
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 471
                local.get 471
                local.get 42
                f32x4.sub
                local.get 471
                local.get 42
                f32x4.add
                f32x4.div
                local.set 483
                local.get 483
                local.get 483
                f32x4.mul
                local.set 484
                local.get 448
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 60
                local.get 481
                local.get 473
                local.get 484
                f32x4.mul
                local.get 474
                f32x4.add
                local.get 484
                f32x4.mul
                local.get 475
                f32x4.add
                local.get 484
                f32x4.mul
                local.get 476
                f32x4.add
                local.get 483
                f32x4.mul
                local.get 482
                local.get 485
                local.get 477
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 481
                local.get 478
                f32x4.eq
                v128.bitselect
                local.get 481
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 481
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 479
                f32x4.mul
                f32x4.add
                local.get 12
                local.get 447
                local.get 49
                local.get 448
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 91
                f32x4.mul
                f32x4.le
                v128.and
                local.get 393
                local.get 448
                local.get 93
                local.get 94
                local.get 448
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 486
                local.get 445
                local.get 486
                f32x4.lt
                local.set 487
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                local.get 486
                local.get 445
                local.get 487
                v128.bitselect
                v128.store offset=151552
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                local.get 446
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=147456
                local.get 487
                v128.bitselect
                v128.store offset=147456
                local.get 444
                i32.const 4
                i32.add
                local.set 444
                local.get 444
                local.get 443
                i32.lt_s
                br_if 0
              end
            end
            local.get 443
            local.set 444
            local.get 444
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=143360
                local.set 488
                local.get 444
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 411
                i32x4.splat
                i32x4.add
                local.set 489
                local.get 489
                local.get 13
                i32x4.lt_s
                local.set 490
                local.get 441
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 444
                i32.sub
                local.get 440
                local.get 444
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 490
                v128.bitselect
                local.set 491
                local.get 419
                local.get 489
                local.get 420
                i32x4.mul
                v128.xor
                local.get 418
                i32x4.splat
                v128.xor
                local.set 492
                local.get 489
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 489
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 402
                i32x4.splat
                v128.xor
                local.set 493
                local.get 492
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 492
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 493
                local.get 413
                i32x4.mul
                v128.xor
                local.get 422
                i32x4.splat
                v128.xor
                local.set 494
                local.get 493
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 493
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 416
                i32x4.splat
                v128.xor
                local.get 417
                i32x4.splat
                v128.xor
                local.set 495
                local.get 494
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 494
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 495
                local.get 420
                i32x4.mul
                v128.xor
                local.get 425
                i32x4.splat
                v128.xor
                local.set 496
                local.get 495
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 495
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 421
                v128.xor
                local.get 423
                i32x4.splat
                v128.xor
                local.set 497
                local.get 496
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 496
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 497
                local.get 413
                i32x4.mul
                v128.xor
                local.get 426
                i32x4.splat
                v128.xor
                local.set 498
                local.get 497
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 497
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 492
                local.get 413
                i32x4.mul
                v128.xor
                local.get 424
                i32x4.splat
                v128.xor
                local.set 499
                local.get 498
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 498
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 499
                local.get 420
                i32x4.mul
                v128.xor
                local.get 429
                i32x4.splat
                v128.xor
                local.set 500
                local.get 500
                local.get 413
                i64x2.extmul_low_i32x4_u
                local.get 500
                local.get 413
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 499
                local.get 420
                i64x2.extmul_low_i32x4_u
                local.get 499
                local.get 420
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 494
                local.get 420
                i32x4.mul
                v128.xor
                local.get 427
                i32x4.splat
                v128.xor
                local.get 413
                i32x4.mul
                v128.xor
                local.get 430
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 276
                f32x4.add
                local.get 459
                f32x4.mul
                local.set 501
                local.get 501
                local.get 461
                f32x4.mul
                local.get 42
                f32x4.add
                local.get 462
                f32x4.max
                local.set 502
                local.get 502
                local.set 503
                local.get 502
                local.get 468
                f32x4.lt
                local.set 507
                local.get 502
                local.get 469
                f32x4.mul
                local.get 502
                local.get 507
                v128.bitselect
                local.set 502
                local.get 502
                local.get 470
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 504
                local.get 502
                local.get 504
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 502
                local.get 502
                local.get 42
                f32x4.sub
                local.get 502
                local.get 42
                f32x4.add
                f32x4.div
                local.set 505
                local.get 505
                local.get 505
                f32x4.mul
                local.set 506
                local.get 501
                local.get 501
                local.get 501
                local.get 472
                f32x4.mul
                local.get 276
                f32x4.add
                f32x4.mul
                local.get 42
                f32x4.add
                f32x4.mul
                local.get 60
                local.get 503
                local.get 473
                local.get 506
                f32x4.mul
                local.get 474
                f32x4.add
                local.get 506
                f32x4.mul
                local.get 475
                f32x4.add
                local.get 506
                f32x4.mul
                local.get 476
                f32x4.add
                local.get 505
                f32x4.mul
                local.get 504
                local.get 507
                local.get 477
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 503
                local.get 478
                f32x4.eq
                v128.bitselect
                local.get 503
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 503
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 479
                f32x4.mul
                local.get 501
                local.get 480
                f32x4.lt
                v128.bitselect
                local.set 508
                local.get 508
                local.set 509
                local.get 508
                local.get 468
                f32x4.lt
                local.set 513
                local.get 508
                local.get 469
                f32x4.mul
                local.get 508
                local.get 513
                v128.bitselect
                local.set 508
                local.get 508
                local.get 470
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 510
                local.get 508
                local.get 510
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 508
                local.get 508
                local.get 42
                f32x4.sub
                local.get 508
                local.get 42
                f32x4.add
                f32x4.div
                local.set 511
                local.get 511
                local.get 511
                f32x4.mul
                local.set 512
                local.get 491
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 60
                local.get 509
                local.get 473
                local.get 512
                f32x4.mul
                local.get 474
                f32x4.add
                local.get 512
                f32x4.mul
                local.get 475
                f32x4.add
                local.get 512
                f32x4.mul
                local.get 476
                f32x4.add
                local.get 511
                f32x4.mul
                local.get 510
                local.get 513
                local.get 477
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 509
                local.get 478
                f32x4.eq
                v128.bitselect
                local.get 509
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 509
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 479
                f32x4.mul
                f32x4.add
                local.get 12
                local.get 490
                local.get 49
                local.get 491
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 91
                f32x4.mul
                f32x4.le
                v128.and
                local.get 393
                local.get 491
                local.get 93
                local.get 94
                local.get 491
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 514
                local.get 488
                local.get 514
                f32x4.lt
                local.set 515
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                local.get 514
                local.get 488
                local.get 515
                v128.bitselect
                v128.store offset=151552
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                local.get 489
                local.get 3
                local.get 444
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=147456
                local.get 515
                v128.bitselect
                v128.store offset=147456
                local.get 444
                i32.const 4
                i32.add
                local.set 444
                local.get 444
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 444
            local.get 444
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 444
                i32.add
                local.get 3
                local.get 444
                i32.add
                v128.load offset=151552
                v128.store offset=143360
                local.get 444
                i32.const 16
                i32.add
                local.set 444
                local.get 444
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 410
            i32.const 1
            i32.add
            local.set 410
            local.get 410
            local.get 409
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 444
        local.get 0
        local.get 4
        i32.lt_u
        local.set 516
        i32.const 1
        i32.const 0
        local.get 516
        select
        local.set 517
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 518
        i32.const 0
        local.set 519
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 517
        i32.lt_s
        i32.and
        if
          local.get 518
          i32.load
          local.set 519
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 520
        i32.const 1
        local.get 520
        i32.const 1
        local.get 520
        i32.lt_s
        select
        local.set 521
        local.get 521
        i32.const 0
        i32.const 0
        local.get 521
        i32.lt_s
        select
        local.set 522
        local.get 5
        local.get 519
        i32.sub
        local.set 523
        i32.const 1
        local.get 523
        i32.const 1
        local.get 523
        i32.lt_s
        select
        local.set 524
        local.get 524
        i32.const 0
        i32.const 0
        local.get 524
        i32.lt_s
        select
        i32.const 0
        local.get 519
        i32.const 0
        i32.ge_s
        select
        local.set 525
        local.get 60
        local.set 526
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 527
        i32.const 0
        local.set 528
        local.get 528
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 528
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=143360
            local.set 529
            local.get 527
            local.get 529
            local.get 529
            f32x4.ne
            v128.or
            local.set 527
            local.get 526
            local.get 529
            f32x4.pmax
            local.set 526
            local.get 528
            i32.const 4
            i32.add
            local.set 528
            local.get 528
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 64
        local.get 526
        local.get 527
        v128.bitselect
        local.set 526
        local.get 526
        local.get 526
        local.get 526
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.max
        local.set 530
        local.get 530
        local.get 530
        local.get 530
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.max
        local.set 531
        local.get 68
        local.set 532
        i32.const 0
        local.set 528
        local.get 528
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 532
            local.get 3
            local.get 528
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=147456
            local.get 13
            local.get 3
            local.get 528
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=143360
            local.get 531
            f32x4.eq
            v128.bitselect
            i32x4.min_s
            local.set 532
            local.get 528
            i32.const 4
            i32.add
            local.set 528
            local.get 528
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 532
        local.get 532
        local.get 532
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.min_s
        local.set 533
        local.get 533
        local.get 533
        local.get 533
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.min_s
        local.set 534
        local.get 534
        local.get 70
        local.get 40
        v128.bitselect
        local.set 535
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 528
        local.get 8
        local.get 519
        i32.const 4
        i32.mul
        i32.add
        local.set 536
        local.get 528
        local.get 535
        i32.const 0
        local.get 522
        call $store_some_i32_4
        drop
        local.get 536
        local.get 535
        i32.const 0
        local.get 525
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
