(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 v128 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
    local.set 12
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 13
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 28
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 42
    v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
    local.set 58
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 60
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 64
    v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
    local.set 68
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 86
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    local.set 87
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 89
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
    local.set 90
    v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
    local.set 91
    v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
    local.set 131
    v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
    local.set 171
    v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
    local.set 172
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 224
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 225
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 226
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 227
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 228
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 229
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 230
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 231
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 232
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 233
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 244
    v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
    local.set 246
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    local.set 268
    v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
    local.set 405
    v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
    local.set 412
    v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
    local.set 451
    v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
    local.set 453
    v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
    local.set 454
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    local.set 460
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    local.set 461
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    local.set 462
    v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
    local.set 464
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.set 465
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    local.set 466
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    local.set 467
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    local.set 468
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    local.set 469
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    local.set 470
    v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
    local.set 471
    v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
    local.set 472
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
        i32.const 0
        local.set 62
        local.get 62
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 62
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=12288
            local.get 62
            i32.const 16
            i32.add
            local.set 62
            local.get 62
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 57
        i32x4.extract_lane 0
        local.set 71
        i32.const 0
        local.set 62
        local.get 62
        local.get 71
        i32.lt_s
        if
          loop
            local.get 62
            i32.const 1024
            i32.mul
            local.set 72
            local.get 62
            i32.const 1024
            i32.mul
            local.set 73
            i32.const 151936
            local.get 73
            i32.sub
            local.set 74
            i32.const 1024
            local.get 74
            i32.const 1024
            local.get 74
            i32.lt_s
            select
            local.set 75
            local.get 75
            i32.const 0
            i32.const 0
            local.get 75
            i32.lt_s
            select
            local.set 76
            local.get 4
            i32.const 151936
            i32.mul
            local.set 77
            local.get 0
            local.get 4
            i32.lt_u
            local.set 78
            local.get 76
            i32.const 0
            local.get 78
            select
            local.set 79
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 73
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 80
            local.get 79
            i32.const -4
            i32.and
            local.set 81
            i32.const 1024
            local.get 81
            i32.const 1024
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
                local.get 83
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 72
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 84
                local.get 80
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 84
                v128.bitselect
                local.set 85
                local.get 3
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 86
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 84
                local.get 49
                local.get 85
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=20480
                local.get 85
                local.get 89
                local.get 90
                local.get 85
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 88
                local.get 3
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 88
                i32.const 21
                i32x4.shr_u
                local.get 91
                v128.and
                v128.store offset=24576
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
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 83
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 72
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 92
                local.get 80
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 83
                i32.sub
                local.get 79
                local.get 83
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 92
                v128.bitselect
                local.set 93
                local.get 3
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 86
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 92
                local.get 49
                local.get 93
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=20480
                local.get 93
                local.get 89
                local.get 90
                local.get 93
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 94
                local.get 3
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                local.get 94
                i32.const 21
                i32x4.shr_u
                local.get 91
                v128.and
                v128.store offset=24576
                local.get 83
                i32.const 4
                i32.add
                local.set 83
                local.get 83
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 83
            local.get 83
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 83
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=24576
                local.set 95
                local.get 95
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 95
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 96
                  local.get 96
                  local.get 96
                  i32.load offset=12288
                  local.get 3
                  local.get 83
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=20480
                  i32.add
                  i32.store offset=12288
                end
                local.get 83
                i32.const 1
                i32.add
                local.set 83
                local.get 83
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 62
            i32.const 1
            i32.add
            local.set 62
            local.get 62
            local.get 71
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 97
        i32.const 0
        local.set 83
        local.get 83
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 97
            local.get 3
            local.get 83
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=12288
            i32x4.add
            local.set 97
            local.get 83
            i32.const 4
            i32.add
            local.set 83
            local.get 83
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 97
        local.get 97
        local.get 97
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 98
        local.get 98
        local.get 98
        local.get 98
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 99
        i32.const 0
        local.set 83
        i32.const 0
        local.set 100
        local.get 100
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 83
            local.get 3
            local.get 100
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=12288
            i32.add
            local.set 83
            local.get 3
            local.get 100
            i32.const 4
            i32.mul
            i32.add
            local.get 83
            i32.store offset=28672
            local.get 100
            i32.const 1
            i32.add
            local.set 100
            local.get 100
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 54
        i32x4.splat
        local.get 99
        i32x4.min_u
        local.set 101
        local.get 101
        local.get 86
        i32x4.max_u
        local.set 102
        local.get 54
        i32x4.splat
        local.get 99
        i32x4.min_u
        local.set 103
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 104
        i32.const 0
        local.set 100
        local.get 100
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 104
            local.get 100
            i32x4.splat
            local.get 28
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 102
            local.get 99
            local.get 3
            local.get 100
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=28672
            i32x4.sub
            local.get 3
            local.get 100
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=12288
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 104
            local.get 100
            i32.const 4
            i32.add
            local.set 100
            local.get 100
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 104
        local.get 104
        local.get 104
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 105
        local.get 105
        local.get 105
        local.get 105
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 106
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 107
        i32.const 0
        local.set 100
        local.get 100
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 100
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=12288
            local.set 108
            local.get 107
            local.get 99
            local.get 3
            local.get 100
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=28672
            i32x4.sub
            local.get 108
            i32x4.add
            local.get 108
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 100
            i32x4.splat
            local.get 28
            i32x4.add
            local.get 106
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 107
            local.get 100
            i32.const 4
            i32.add
            local.set 100
            local.get 100
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 107
        local.get 107
        local.get 107
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 109
        local.get 109
        local.get 109
        local.get 109
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 110
        local.get 103
        local.get 110
        i32x4.sub
        local.set 111
        local.get 106
        i32.const 21
        i32x4.shl
        local.set 112
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 112
        v128.or
        local.set 113
        i32.const 0
        local.set 100
        local.get 100
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 100
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=36864
            local.get 100
            i32.const 16
            i32.add
            local.set 100
            local.get 100
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 57
        i32x4.extract_lane 0
        local.set 114
        i32.const 0
        local.set 100
        local.get 100
        local.get 114
        i32.lt_s
        if
          loop
            local.get 100
            i32.const 1024
            i32.mul
            local.set 115
            local.get 113
            i32.const 21
            i32x4.shr_u
            local.set 116
            local.get 100
            i32.const 1024
            i32.mul
            local.set 117
            i32.const 151936
            local.get 117
            i32.sub
            local.set 118
            i32.const 1024
            local.get 118
            i32.const 1024
            local.get 118
            i32.lt_s
            select
            local.set 119
            local.get 119
            i32.const 0
            i32.const 0
            local.get 119
            i32.lt_s
            select
            local.set 120
            local.get 4
            i32.const 151936
            i32.mul
            local.set 121
            local.get 0
            local.get 4
            i32.lt_u
            local.set 122
            local.get 120
            i32.const 0
            local.get 122
            select
            local.set 123
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 117
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 124
            local.get 123
            i32.const -4
            i32.and
            local.set 125
            i32.const 1024
            local.get 125
            i32.const 1024
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
                local.get 127
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 115
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 128
                local.get 124
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 128
                v128.bitselect
                local.set 129
                local.get 3
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                local.get 86
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 128
                local.get 49
                local.get 129
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=45056
                local.get 129
                local.get 89
                local.get 90
                local.get 129
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 130
                local.get 3
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                local.get 130
                i32.const 10
                i32x4.shr_u
                local.get 91
                v128.and
                local.get 131
                local.get 130
                i32.const 21
                i32x4.shr_u
                local.get 116
                i32x4.eq
                v128.bitselect
                v128.store offset=49152
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
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 127
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 115
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 132
                local.get 124
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 127
                i32.sub
                local.get 123
                local.get 127
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 132
                v128.bitselect
                local.set 133
                local.get 3
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                local.get 86
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 132
                local.get 49
                local.get 133
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=45056
                local.get 133
                local.get 89
                local.get 90
                local.get 133
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 134
                local.get 3
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                local.get 134
                i32.const 10
                i32x4.shr_u
                local.get 91
                v128.and
                local.get 131
                local.get 134
                i32.const 21
                i32x4.shr_u
                local.get 116
                i32x4.eq
                v128.bitselect
                v128.store offset=49152
                local.get 127
                i32.const 4
                i32.add
                local.set 127
                local.get 127
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 127
            local.get 127
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 127
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=49152
                local.set 135
                local.get 135
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 135
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 136
                  local.get 136
                  local.get 136
                  i32.load offset=36864
                  local.get 3
                  local.get 127
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=45056
                  i32.add
                  i32.store offset=36864
                end
                local.get 127
                i32.const 1
                i32.add
                local.set 127
                local.get 127
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 100
            i32.const 1
            i32.add
            local.set 100
            local.get 100
            local.get 114
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 137
        i32.const 0
        local.set 127
        local.get 127
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 137
            local.get 3
            local.get 127
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=36864
            i32x4.add
            local.set 137
            local.get 127
            i32.const 4
            i32.add
            local.set 127
            local.get 127
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 137
        local.get 137
        local.get 137
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 138
        local.get 138
        local.get 138
        local.get 138
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 139
        i32.const 0
        local.set 127
        i32.const 0
        local.set 140
        local.get 140
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 127
            local.get 3
            local.get 140
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=36864
            i32.add
            local.set 127
            local.get 3
            local.get 140
            i32.const 4
            i32.mul
            i32.add
            local.get 127
            i32.store offset=53248
            local.get 140
            i32.const 1
            i32.add
            local.set 140
            local.get 140
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 111
        local.get 139
        i32x4.min_u
        local.set 141
        local.get 141
        local.get 86
        i32x4.max_u
        local.set 142
        local.get 111
        local.get 139
        i32x4.min_u
        local.set 143
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 144
        i32.const 0
        local.set 140
        local.get 140
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 144
            local.get 140
            i32x4.splat
            local.get 28
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 142
            local.get 139
            local.get 3
            local.get 140
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=53248
            i32x4.sub
            local.get 3
            local.get 140
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=36864
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 144
            local.get 140
            i32.const 4
            i32.add
            local.set 140
            local.get 140
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 144
        local.get 144
        local.get 144
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 145
        local.get 145
        local.get 145
        local.get 145
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 146
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 147
        i32.const 0
        local.set 140
        local.get 140
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 140
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=36864
            local.set 148
            local.get 147
            local.get 139
            local.get 3
            local.get 140
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=53248
            i32x4.sub
            local.get 148
            i32x4.add
            local.get 148
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 140
            i32x4.splat
            local.get 28
            i32x4.add
            local.get 146
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 147
            local.get 140
            i32.const 4
            i32.add
            local.set 140
            local.get 140
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 147
        local.get 147
        local.get 147
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 149
        local.get 149
        local.get 149
        local.get 149
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 150
        local.get 143
        local.get 150
        i32x4.sub
        local.set 151
        local.get 146
        i32.const 10
        i32x4.shl
        local.set 152
        local.get 113
        local.get 152
        v128.or
        local.set 153
        i32.const 0
        local.set 140
        local.get 140
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 140
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=61440
            local.get 140
            i32.const 16
            i32.add
            local.set 140
            local.get 140
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 57
        i32x4.extract_lane 0
        local.set 154
        i32.const 0
        local.set 140
        local.get 140
        local.get 154
        i32.lt_s
        if
          loop
            local.get 140
            i32.const 1024
            i32.mul
            local.set 155
            local.get 153
            i32.const 10
            i32x4.shr_u
            local.set 156
            local.get 140
            i32.const 1024
            i32.mul
            local.set 157
            i32.const 151936
            local.get 157
            i32.sub
            local.set 158
            i32.const 1024
            local.get 158
            i32.const 1024
            local.get 158
            i32.lt_s
            select
            local.set 159
            local.get 159
            i32.const 0
            i32.const 0
            local.get 159
            i32.lt_s
            select
            local.set 160
            local.get 4
            i32.const 151936
            i32.mul
            local.set 161
            local.get 0
            local.get 4
            i32.lt_u
            local.set 162
            local.get 160
            i32.const 0
            local.get 162
            select
            local.set 163
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 157
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 164
            local.get 163
            i32.const -4
            i32.and
            local.set 165
            i32.const 1024
            local.get 165
            i32.const 1024
            local.get 165
            i32.lt_s
            select
            local.set 166
            i32.const 0
            local.set 167
            local.get 167
            local.get 166
            i32.lt_s
            if
              loop
                local.get 167
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 155
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 168
                local.get 164
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 168
                v128.bitselect
                local.set 169
                local.get 3
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                local.get 86
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 168
                local.get 49
                local.get 169
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=65536
                local.get 169
                local.get 89
                local.get 90
                local.get 169
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 170
                local.get 3
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                local.get 170
                i32.const 0
                i32x4.shr_u
                local.get 171
                v128.and
                local.get 172
                local.get 170
                i32.const 10
                i32x4.shr_u
                local.get 156
                i32x4.eq
                v128.bitselect
                v128.store offset=69632
                local.get 167
                i32.const 4
                i32.add
                local.set 167
                local.get 167
                local.get 166
                i32.lt_s
                br_if 0
              end
            end
            local.get 166
            local.set 167
            local.get 167
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 167
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 155
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 173
                local.get 164
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 167
                i32.sub
                local.get 163
                local.get 167
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 173
                v128.bitselect
                local.set 174
                local.get 3
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                local.get 86
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 173
                local.get 49
                local.get 174
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=65536
                local.get 174
                local.get 89
                local.get 90
                local.get 174
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 175
                local.get 3
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                local.get 175
                i32.const 0
                i32x4.shr_u
                local.get 171
                v128.and
                local.get 172
                local.get 175
                i32.const 10
                i32x4.shr_u
                local.get 156
                i32x4.eq
                v128.bitselect
                v128.store offset=69632
                local.get 167
                i32.const 4
                i32.add
                local.set 167
                local.get 167
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 167
            local.get 167
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 167
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=69632
                local.set 176
                local.get 176
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 176
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 177
                  local.get 177
                  local.get 177
                  i32.load offset=61440
                  local.get 3
                  local.get 167
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=65536
                  i32.add
                  i32.store offset=61440
                end
                local.get 167
                i32.const 1
                i32.add
                local.set 167
                local.get 167
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 140
            i32.const 1
            i32.add
            local.set 140
            local.get 140
            local.get 154
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 178
        i32.const 0
        local.set 167
        local.get 167
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 178
            local.get 3
            local.get 167
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.add
            local.set 178
            local.get 167
            i32.const 4
            i32.add
            local.set 167
            local.get 167
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 178
        local.get 178
        local.get 178
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 179
        local.get 179
        local.get 179
        local.get 179
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 180
        i32.const 0
        local.set 167
        i32.const 0
        local.set 181
        local.get 181
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 167
            local.get 3
            local.get 181
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=61440
            i32.add
            local.set 167
            local.get 3
            local.get 181
            i32.const 4
            i32.mul
            i32.add
            local.get 167
            i32.store offset=73728
            local.get 181
            i32.const 1
            i32.add
            local.set 181
            local.get 181
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 151
        local.get 180
        i32x4.min_u
        local.set 182
        local.get 182
        local.get 86
        i32x4.max_u
        local.set 183
        local.get 151
        local.get 180
        i32x4.min_u
        local.set 184
        local.get 4
        i32.const 9
        i32.mul
        local.set 181
        local.get 0
        local.get 4
        i32.lt_u
        local.set 185
        i32.const 1
        i32.const 0
        local.get 185
        select
        local.set 186
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 6
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 187
        i32.const 0
        local.set 188
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 186
        i32.lt_s
        i32.and
        if
          local.get 187
          i32.load
          local.set 188
        end
        local.get 188
        i32x4.splat
        local.set 189
        local.get 189
        local.get 42
        f32x4.lt
        local.set 190
        local.get 40
        local.get 190
        v128.and
        local.set 191
        local.get 58
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 191
        v128.bitselect
        local.set 192
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 193
        i32.const 0
        local.set 194
        local.get 194
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 193
            local.get 194
            i32x4.splat
            local.get 28
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 183
            local.get 180
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=73728
            i32x4.sub
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 193
            local.get 194
            i32.const 4
            i32.add
            local.set 194
            local.get 194
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 193
        local.get 193
        local.get 193
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 195
        local.get 195
        local.get 195
        local.get 195
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 196
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 197
        i32.const 0
        local.set 194
        local.get 194
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            local.set 198
            local.get 197
            local.get 180
            local.get 3
            local.get 194
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=73728
            i32x4.sub
            local.get 198
            i32x4.add
            local.get 198
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 194
            i32x4.splat
            local.get 28
            i32x4.add
            local.get 196
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 197
            local.get 194
            i32.const 4
            i32.add
            local.set 194
            local.get 194
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 197
        local.get 197
        local.get 197
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 199
        local.get 199
        local.get 199
        local.get 199
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 200
        local.get 196
        i32.const 0
        i32x4.shl
        local.set 201
        local.get 153
        local.get 201
        v128.or
        local.set 202
        local.get 202
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 56
        v128.bitselect
        local.set 203
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 204
        local.get 192
        i32x4.extract_lane 0
        local.set 205
        i32.const 0
        local.set 194
        local.get 194
        local.get 205
        i32.lt_s
        if
          loop
            local.get 194
            i32.const 1024
            i32.mul
            local.set 206
            local.get 194
            i32.const 1024
            i32.mul
            local.set 207
            i32.const 151936
            local.get 207
            i32.sub
            local.set 208
            i32.const 1024
            local.get 208
            i32.const 1024
            local.get 208
            i32.lt_s
            select
            local.set 209
            local.get 209
            i32.const 0
            i32.const 0
            local.get 209
            i32.lt_s
            select
            local.set 210
            local.get 4
            i32.const 151936
            i32.mul
            local.set 211
            local.get 0
            local.get 4
            i32.lt_u
            local.set 212
            local.get 210
            i32.const 0
            local.get 212
            select
            local.set 213
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 207
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 214
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 215
            local.get 213
            i32.const -4
            i32.and
            local.set 216
            i32.const 1024
            local.get 216
            i32.const 1024
            local.get 216
            i32.lt_s
            select
            local.set 217
            i32.const 0
            local.set 218
            local.get 218
            local.get 217
            i32.lt_s
            if
              loop
                local.get 218
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 206
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 219
                local.get 214
                local.get 218
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 219
                v128.bitselect
                local.set 220
                local.get 220
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 221
                local.get 221
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 221
                local.get 221
                local.get 226
                f32x4.add
                local.set 223
                local.get 223
                local.get 226
                f32x4.sub
                local.set 222
                local.get 221
                local.get 222
                f32x4.sub
                local.set 221
                local.get 223
                local.get 226
                i32x4.sub
                local.set 223
                local.get 227
                local.get 221
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 221
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 221
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 221
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 221
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 221
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 221
                local.get 223
                i32.const 1
                i32x4.shr_s
                local.set 222
                local.get 215
                local.get 221
                local.get 222
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 223
                local.get 222
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 219
                local.get 49
                local.get 220
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 220
                local.get 89
                local.get 90
                local.get 220
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 215
                local.get 218
                i32.const 4
                i32.add
                local.set 218
                local.get 218
                local.get 217
                i32.lt_s
                br_if 0
              end
            end
            local.get 217
            local.set 218
            local.get 218
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 218
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 206
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 234
                local.get 214
                local.get 218
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 218
                i32.sub
                local.get 213
                local.get 218
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 234
                v128.bitselect
                local.set 235
                local.get 235
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 236
                local.get 236
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 236
                local.get 236
                local.get 226
                f32x4.add
                local.set 238
                local.get 238
                local.get 226
                f32x4.sub
                local.set 237
                local.get 236
                local.get 237
                f32x4.sub
                local.set 236
                local.get 238
                local.get 226
                i32x4.sub
                local.set 238
                local.get 227
                local.get 236
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 236
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 236
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 236
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 236
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 236
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 236
                local.get 238
                i32.const 1
                i32x4.shr_s
                local.set 237
                local.get 215
                local.get 236
                local.get 237
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 238
                local.get 237
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 234
                local.get 49
                local.get 235
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 235
                local.get 89
                local.get 90
                local.get 235
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 215
                local.get 218
                i32.const 4
                i32.add
                local.set 218
                local.get 218
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 215
            local.get 215
            local.get 215
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 239
            local.get 239
            local.get 239
            local.get 239
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 240
            local.get 204
            local.get 240
            f32x4.add
            local.set 241
            local.get 241
            local.set 242
            local.get 242
            local.set 204
            local.get 194
            i32.const 1
            i32.add
            local.set 194
            local.get 194
            local.get 205
            i32.lt_s
            br_if 0
          end
        end
        local.get 204
        local.get 244
        f32x4.max
        local.set 243
        local.get 246
        local.get 243
        f32x4.div
        local.set 245
        local.get 189
        local.get 246
        f32x4.mul
        local.set 247
        local.get 247
        i32x4.trunc_sat_f32x4_u
        local.set 248
        local.get 58
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 191
        v128.bitselect
        local.set 249
        i32.const 0
        local.set 218
        local.get 218
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 218
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=77824
            local.get 218
            i32.const 16
            i32.add
            local.set 218
            local.get 218
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 249
        i32x4.extract_lane 0
        local.set 250
        i32.const 0
        local.set 218
        local.get 218
        local.get 250
        i32.lt_s
        if
          loop
            local.get 218
            i32.const 1024
            i32.mul
            local.set 251
            local.get 218
            i32.const 1024
            i32.mul
            local.set 252
            i32.const 151936
            local.get 252
            i32.sub
            local.set 253
            i32.const 1024
            local.get 253
            i32.const 1024
            local.get 253
            i32.lt_s
            select
            local.set 254
            local.get 254
            i32.const 0
            i32.const 0
            local.get 254
            i32.lt_s
            select
            local.set 255
            local.get 4
            i32.const 151936
            i32.mul
            local.set 256
            local.get 0
            local.get 4
            i32.lt_u
            local.set 257
            local.get 255
            i32.const 0
            local.get 257
            select
            local.set 258
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 252
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 259
            local.get 258
            i32.const -4
            i32.and
            local.set 260
            i32.const 1024
            local.get 260
            i32.const 1024
            local.get 260
            i32.lt_s
            select
            local.set 261
            i32.const 0
            local.set 262
            local.get 262
            local.get 261
            i32.lt_s
            if
              loop
                local.get 262
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 251
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 263
                local.get 259
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 263
                v128.bitselect
                local.set 264
                local.get 264
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 265
                local.get 265
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 265
                local.get 265
                local.get 226
                f32x4.add
                local.set 267
                local.get 267
                local.get 226
                f32x4.sub
                local.set 266
                local.get 265
                local.get 266
                f32x4.sub
                local.set 265
                local.get 267
                local.get 226
                i32x4.sub
                local.set 267
                local.get 227
                local.get 265
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 265
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 265
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 265
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 265
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 265
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 265
                local.get 267
                i32.const 1
                i32x4.shr_s
                local.set 266
                local.get 3
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                local.get 265
                local.get 266
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 267
                local.get 266
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 245
                f32x4.mul
                local.get 268
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 263
                local.get 49
                local.get 264
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 264
                local.get 89
                local.get 90
                local.get 264
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=86016
                local.get 264
                local.get 89
                local.get 90
                local.get 264
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 269
                local.get 3
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                local.get 269
                i32.const 21
                i32x4.shr_u
                local.get 91
                v128.and
                v128.store offset=90112
                local.get 262
                i32.const 4
                i32.add
                local.set 262
                local.get 262
                local.get 261
                i32.lt_s
                br_if 0
              end
            end
            local.get 261
            local.set 262
            local.get 262
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 262
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 251
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 270
                local.get 259
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 262
                i32.sub
                local.get 258
                local.get 262
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 270
                v128.bitselect
                local.set 271
                local.get 271
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 272
                local.get 272
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 272
                local.get 272
                local.get 226
                f32x4.add
                local.set 274
                local.get 274
                local.get 226
                f32x4.sub
                local.set 273
                local.get 272
                local.get 273
                f32x4.sub
                local.set 272
                local.get 274
                local.get 226
                i32x4.sub
                local.set 274
                local.get 227
                local.get 272
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 272
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 272
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 272
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 272
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 272
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 272
                local.get 274
                i32.const 1
                i32x4.shr_s
                local.set 273
                local.get 3
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                local.get 272
                local.get 273
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 274
                local.get 273
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 245
                f32x4.mul
                local.get 268
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 270
                local.get 49
                local.get 271
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 271
                local.get 89
                local.get 90
                local.get 271
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=86016
                local.get 271
                local.get 89
                local.get 90
                local.get 271
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 275
                local.get 3
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                local.get 275
                i32.const 21
                i32x4.shr_u
                local.get 91
                v128.and
                v128.store offset=90112
                local.get 262
                i32.const 4
                i32.add
                local.set 262
                local.get 262
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 262
            local.get 262
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 262
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=90112
                local.set 276
                local.get 276
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 276
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 277
                  local.get 277
                  local.get 277
                  i32.load offset=77824
                  local.get 3
                  local.get 262
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=86016
                  i32.add
                  i32.store offset=77824
                end
                local.get 262
                i32.const 1
                i32.add
                local.set 262
                local.get 262
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 218
            i32.const 1
            i32.add
            local.set 218
            local.get 218
            local.get 250
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 278
        i32.const 0
        local.set 262
        local.get 262
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 278
            local.get 3
            local.get 262
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=77824
            i32x4.add
            local.set 278
            local.get 262
            i32.const 4
            i32.add
            local.set 262
            local.get 262
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 278
        local.get 278
        local.get 278
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 279
        local.get 279
        local.get 279
        local.get 279
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 280
        i32.const 0
        local.set 262
        i32.const 0
        local.set 281
        local.get 281
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 262
            local.get 3
            local.get 281
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=77824
            i32.add
            local.set 262
            local.get 3
            local.get 281
            i32.const 4
            i32.mul
            i32.add
            local.get 262
            i32.store offset=94208
            local.get 281
            i32.const 1
            i32.add
            local.set 281
            local.get 281
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 248
        local.get 280
        i32x4.min_u
        local.set 282
        local.get 282
        local.get 86
        i32x4.max_u
        local.set 283
        local.get 248
        local.get 280
        i32x4.min_u
        local.set 284
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 285
        i32.const 0
        local.set 281
        local.get 281
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 285
            local.get 281
            i32x4.splat
            local.get 28
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 283
            local.get 280
            local.get 3
            local.get 281
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=94208
            i32x4.sub
            local.get 3
            local.get 281
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=77824
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 285
            local.get 281
            i32.const 4
            i32.add
            local.set 281
            local.get 281
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 285
        local.get 285
        local.get 285
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 286
        local.get 286
        local.get 286
        local.get 286
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 287
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 288
        i32.const 0
        local.set 281
        local.get 281
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 281
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=77824
            local.set 289
            local.get 288
            local.get 280
            local.get 3
            local.get 281
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=94208
            i32x4.sub
            local.get 289
            i32x4.add
            local.get 289
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 281
            i32x4.splat
            local.get 28
            i32x4.add
            local.get 287
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 288
            local.get 281
            i32.const 4
            i32.add
            local.set 281
            local.get 281
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 288
        local.get 288
        local.get 288
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 290
        local.get 290
        local.get 290
        local.get 290
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 291
        local.get 284
        local.get 291
        i32x4.sub
        local.set 292
        local.get 287
        i32.const 21
        i32x4.shl
        local.set 293
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 293
        v128.or
        local.set 294
        i32.const 0
        local.set 281
        local.get 281
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 281
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=102400
            local.get 281
            i32.const 16
            i32.add
            local.set 281
            local.get 281
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 249
        i32x4.extract_lane 0
        local.set 295
        i32.const 0
        local.set 281
        local.get 281
        local.get 295
        i32.lt_s
        if
          loop
            local.get 281
            i32.const 1024
            i32.mul
            local.set 296
            local.get 294
            i32.const 21
            i32x4.shr_u
            local.set 297
            local.get 281
            i32.const 1024
            i32.mul
            local.set 298
            i32.const 151936
            local.get 298
            i32.sub
            local.set 299
            i32.const 1024
            local.get 299
            i32.const 1024
            local.get 299
            i32.lt_s
            select
            local.set 300
            local.get 300
            i32.const 0
            i32.const 0
            local.get 300
            i32.lt_s
            select
            local.set 301
            local.get 4
            i32.const 151936
            i32.mul
            local.set 302
            local.get 0
            local.get 4
            i32.lt_u
            local.set 303
            local.get 301
            i32.const 0
            local.get 303
            select
            local.set 304
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 298
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 305
            local.get 304
            i32.const -4
            i32.and
            local.set 306
            i32.const 1024
            local.get 306
            i32.const 1024
            local.get 306
            i32.lt_s
            select
            local.set 307
            i32.const 0
            local.set 308
            local.get 308
            local.get 307
            i32.lt_s
            if
              loop
                local.get 308
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 296
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 309
                local.get 305
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 309
                v128.bitselect
                local.set 310
                local.get 310
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 311
                local.get 311
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 311
                local.get 311
                local.get 226
                f32x4.add
                local.set 313
                local.get 313
                local.get 226
                f32x4.sub
                local.set 312
                local.get 311
                local.get 312
                f32x4.sub
                local.set 311
                local.get 313
                local.get 226
                i32x4.sub
                local.set 313
                local.get 227
                local.get 311
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 311
                local.get 313
                i32.const 1
                i32x4.shr_s
                local.set 312
                local.get 3
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                local.get 311
                local.get 312
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 313
                local.get 312
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 245
                f32x4.mul
                local.get 268
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 309
                local.get 49
                local.get 310
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 310
                local.get 89
                local.get 90
                local.get 310
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=110592
                local.get 310
                local.get 89
                local.get 90
                local.get 310
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 314
                local.get 3
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                local.get 314
                i32.const 10
                i32x4.shr_u
                local.get 91
                v128.and
                local.get 131
                local.get 314
                i32.const 21
                i32x4.shr_u
                local.get 297
                i32x4.eq
                v128.bitselect
                v128.store offset=114688
                local.get 308
                i32.const 4
                i32.add
                local.set 308
                local.get 308
                local.get 307
                i32.lt_s
                br_if 0
              end
            end
            local.get 307
            local.set 308
            local.get 308
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 308
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 296
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 315
                local.get 305
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 308
                i32.sub
                local.get 304
                local.get 308
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 315
                v128.bitselect
                local.set 316
                local.get 316
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 317
                local.get 317
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 317
                local.get 317
                local.get 226
                f32x4.add
                local.set 319
                local.get 319
                local.get 226
                f32x4.sub
                local.set 318
                local.get 317
                local.get 318
                f32x4.sub
                local.set 317
                local.get 319
                local.get 226
                i32x4.sub
                local.set 319
                local.get 227
                local.get 317
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 317
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 317
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 317
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 317
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 317
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 317
                local.get 319
                i32.const 1
                i32x4.shr_s
                local.set 318
                local.get 3
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                local.get 317
                local.get 318
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 319
                local.get 318
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 245
                f32x4.mul
                local.get 268
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 315
                local.get 49
                local.get 316
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 316
                local.get 89
                local.get 90
                local.get 316
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=110592
                local.get 316
                local.get 89
                local.get 90
                local.get 316
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 320
                local.get 3
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                local.get 320
                i32.const 10
                i32x4.shr_u
                local.get 91
                v128.and
                local.get 131
                local.get 320
                i32.const 21
                i32x4.shr_u
                local.get 297
                i32x4.eq
                v128.bitselect
                v128.store offset=114688
                local.get 308
                i32.const 4
                i32.add
                local.set 308
                local.get 308
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 308
            local.get 308
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 308
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=114688
                local.set 321
                local.get 321
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 321
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 322
                  local.get 322
                  local.get 322
                  i32.load offset=102400
                  local.get 3
                  local.get 308
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=110592
                  i32.add
                  i32.store offset=102400
                end
                local.get 308
                i32.const 1
                i32.add
                local.set 308
                local.get 308
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 281
            i32.const 1
            i32.add
            local.set 281
            local.get 281
            local.get 295
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 323
        i32.const 0
        local.set 308
        local.get 308
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 323
            local.get 3
            local.get 308
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=102400
            i32x4.add
            local.set 323
            local.get 308
            i32.const 4
            i32.add
            local.set 308
            local.get 308
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 323
        local.get 323
        local.get 323
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 324
        local.get 324
        local.get 324
        local.get 324
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 325
        i32.const 0
        local.set 308
        i32.const 0
        local.set 326
        local.get 326
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 308
            local.get 3
            local.get 326
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=102400
            i32.add
            local.set 308
            local.get 3
            local.get 326
            i32.const 4
            i32.mul
            i32.add
            local.get 308
            i32.store offset=118784
            local.get 326
            i32.const 1
            i32.add
            local.set 326
            local.get 326
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 292
        local.get 325
        i32x4.min_u
        local.set 327
        local.get 327
        local.get 86
        i32x4.max_u
        local.set 328
        local.get 292
        local.get 325
        i32x4.min_u
        local.set 329
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 330
        i32.const 0
        local.set 326
        local.get 326
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 330
            local.get 326
            i32x4.splat
            local.get 28
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 328
            local.get 325
            local.get 3
            local.get 326
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=118784
            i32x4.sub
            local.get 3
            local.get 326
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=102400
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 330
            local.get 326
            i32.const 4
            i32.add
            local.set 326
            local.get 326
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 330
        local.get 330
        local.get 330
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 331
        local.get 331
        local.get 331
        local.get 331
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 332
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 333
        i32.const 0
        local.set 326
        local.get 326
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 326
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=102400
            local.set 334
            local.get 333
            local.get 325
            local.get 3
            local.get 326
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=118784
            i32x4.sub
            local.get 334
            i32x4.add
            local.get 334
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 326
            i32x4.splat
            local.get 28
            i32x4.add
            local.get 332
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 333
            local.get 326
            i32.const 4
            i32.add
            local.set 326
            local.get 326
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 333
        local.get 333
        local.get 333
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 335
        local.get 335
        local.get 335
        local.get 335
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 336
        local.get 329
        local.get 336
        i32x4.sub
        local.set 337
        local.get 332
        i32.const 10
        i32x4.shl
        local.set 338
        local.get 294
        local.get 338
        v128.or
        local.set 339
        i32.const 0
        local.set 326
        local.get 326
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 326
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=126976
            local.get 326
            i32.const 16
            i32.add
            local.set 326
            local.get 326
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 249
        i32x4.extract_lane 0
        local.set 340
        i32.const 0
        local.set 326
        local.get 326
        local.get 340
        i32.lt_s
        if
          loop
            local.get 326
            i32.const 1024
            i32.mul
            local.set 341
            local.get 339
            i32.const 10
            i32x4.shr_u
            local.set 342
            local.get 326
            i32.const 1024
            i32.mul
            local.set 343
            i32.const 151936
            local.get 343
            i32.sub
            local.set 344
            i32.const 1024
            local.get 344
            i32.const 1024
            local.get 344
            i32.lt_s
            select
            local.set 345
            local.get 345
            i32.const 0
            i32.const 0
            local.get 345
            i32.lt_s
            select
            local.set 346
            local.get 4
            i32.const 151936
            i32.mul
            local.set 347
            local.get 0
            local.get 4
            i32.lt_u
            local.set 348
            local.get 346
            i32.const 0
            local.get 348
            select
            local.set 349
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 343
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 350
            local.get 349
            i32.const -4
            i32.and
            local.set 351
            i32.const 1024
            local.get 351
            i32.const 1024
            local.get 351
            i32.lt_s
            select
            local.set 352
            i32.const 0
            local.set 353
            local.get 353
            local.get 352
            i32.lt_s
            if
              loop
                local.get 353
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 341
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 354
                local.get 350
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 354
                v128.bitselect
                local.set 355
                local.get 355
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 356
                local.get 356
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 356
                local.get 356
                local.get 226
                f32x4.add
                local.set 358
                local.get 358
                local.get 226
                f32x4.sub
                local.set 357
                local.get 356
                local.get 357
                f32x4.sub
                local.set 356
                local.get 358
                local.get 226
                i32x4.sub
                local.set 358
                local.get 227
                local.get 356
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 356
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 356
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 356
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 356
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 356
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 356
                local.get 358
                i32.const 1
                i32x4.shr_s
                local.set 357
                local.get 3
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                local.get 356
                local.get 357
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 358
                local.get 357
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 245
                f32x4.mul
                local.get 268
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 354
                local.get 49
                local.get 355
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 355
                local.get 89
                local.get 90
                local.get 355
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=131072
                local.get 355
                local.get 89
                local.get 90
                local.get 355
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 359
                local.get 3
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                local.get 359
                i32.const 0
                i32x4.shr_u
                local.get 171
                v128.and
                local.get 172
                local.get 359
                i32.const 10
                i32x4.shr_u
                local.get 342
                i32x4.eq
                v128.bitselect
                v128.store offset=135168
                local.get 353
                i32.const 4
                i32.add
                local.set 353
                local.get 353
                local.get 352
                i32.lt_s
                br_if 0
              end
            end
            local.get 352
            local.set 353
            local.get 353
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 353
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 341
                i32x4.splat
                i32x4.add
                local.get 13
                i32x4.lt_s
                local.set 360
                local.get 350
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 353
                i32.sub
                local.get 349
                local.get 353
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 360
                v128.bitselect
                local.set 361
                local.get 361
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                local.set 362
                local.get 362
                local.get 224
                f32x4.pmax
                local.get 225
                f32x4.pmin
                local.set 362
                local.get 362
                local.get 226
                f32x4.add
                local.set 364
                local.get 364
                local.get 226
                f32x4.sub
                local.set 363
                local.get 362
                local.get 363
                f32x4.sub
                local.set 362
                local.get 364
                local.get 226
                i32x4.sub
                local.set 364
                local.get 227
                local.get 362
                f32x4.mul
                local.get 228
                f32x4.add
                local.get 362
                f32x4.mul
                local.get 229
                f32x4.add
                local.get 362
                f32x4.mul
                local.get 230
                f32x4.add
                local.get 362
                f32x4.mul
                local.get 231
                f32x4.add
                local.get 362
                f32x4.mul
                local.get 232
                f32x4.add
                local.get 362
                f32x4.mul
                local.get 42
                f32x4.add
                local.set 362
                local.get 364
                i32.const 1
                i32x4.shr_s
                local.set 363
                local.get 3
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                local.get 362
                local.get 363
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 364
                local.get 363
                i32x4.sub
                local.get 233
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 245
                f32x4.mul
                local.get 268
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 360
                local.get 49
                local.get 361
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 203
                local.get 361
                local.get 89
                local.get 90
                local.get 361
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=131072
                local.get 361
                local.get 89
                local.get 90
                local.get 361
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 365
                local.get 3
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                local.get 365
                i32.const 0
                i32x4.shr_u
                local.get 171
                v128.and
                local.get 172
                local.get 365
                i32.const 10
                i32x4.shr_u
                local.get 342
                i32x4.eq
                v128.bitselect
                v128.store offset=135168
                local.get 353
                i32.const 4
                i32.add
                local.set 353
                local.get 353
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 353
            local.get 353
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 353
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=135168
                local.set 366
                local.get 366
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 366
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 367
                  local.get 367
                  local.get 367
                  i32.load offset=126976
                  local.get 3
                  local.get 353
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=131072
                  i32.add
                  i32.store offset=126976
                end
                local.get 353
                i32.const 1
                i32.add
                local.set 353
                local.get 353
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 326
            i32.const 1
            i32.add
            local.set 326
            local.get 326
            local.get 340
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 368
        i32.const 0
        local.set 353
        local.get 353
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 368
            local.get 3
            local.get 353
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.add
            local.set 368
            local.get 353
            i32.const 4
            i32.add
            local.set 353
            local.get 353
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 368
        local.get 368
        local.get 368
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 369
        local.get 369
        local.get 369
        local.get 369
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 370
        i32.const 0
        local.set 353
        i32.const 0
        local.set 371
        local.get 371
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 353
            local.get 3
            local.get 371
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=126976
            i32.add
            local.set 353
            local.get 3
            local.get 371
            i32.const 4
            i32.mul
            i32.add
            local.get 353
            i32.store offset=139264
            local.get 371
            i32.const 1
            i32.add
            local.set 371
            local.get 371
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 337
        local.get 370
        i32x4.min_u
        local.set 372
        local.get 372
        local.get 86
        i32x4.max_u
        local.set 373
        local.get 337
        local.get 370
        i32x4.min_u
        local.set 374
        local.get 4
        i32.const 9
        i32.mul
        local.set 371
        local.get 0
        local.get 4
        i32.lt_u
        local.set 375
        i32.const 1
        i32.const 0
        local.get 375
        select
        local.set 376
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 377
        i32.const 0
        local.set 378
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 376
        i32.lt_s
        i32.and
        if
          local.get 377
          i32.load
          local.set 378
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 379
        local.get 0
        local.get 4
        i32.lt_u
        local.set 380
        i32.const 1
        i32.const 0
        local.get 380
        select
        local.set 381
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 382
        i32.const 0
        local.set 383
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 381
        i32.lt_s
        i32.and
        if
          local.get 382
          i32.load
          local.set 383
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 384
        local.get 0
        local.get 4
        i32.lt_u
        local.set 385
        i32.const 1
        i32.const 0
        local.get 385
        select
        local.set 386
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 387
        i32.const 0
        local.set 388
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 386
        i32.lt_s
        i32.and
        if
          local.get 387
          i32.load
          local.set 388
        end
        local.get 58
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 40
        v128.bitselect
        local.set 389
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 390
        i32.const 0
        local.set 391
        local.get 391
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 390
            local.get 391
            i32x4.splat
            local.get 28
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 373
            local.get 370
            local.get 3
            local.get 391
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=139264
            i32x4.sub
            local.get 3
            local.get 391
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 390
            local.get 391
            i32.const 4
            i32.add
            local.set 391
            local.get 391
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 390
        local.get 390
        local.get 390
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 392
        local.get 392
        local.get 392
        local.get 392
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 393
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 394
        i32.const 0
        local.set 391
        local.get 391
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 391
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            local.set 395
            local.get 394
            local.get 370
            local.get 3
            local.get 391
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=139264
            i32x4.sub
            local.get 395
            i32x4.add
            local.get 395
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 391
            i32x4.splat
            local.get 28
            i32x4.add
            local.get 393
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 394
            local.get 391
            i32.const 4
            i32.add
            local.set 391
            local.get 391
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 394
        local.get 394
        local.get 394
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 396
        local.get 396
        local.get 396
        local.get 396
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 397
        local.get 393
        i32.const 0
        i32x4.shl
        local.set 398
        local.get 339
        local.get 398
        v128.or
        local.set 399
        local.get 399
        local.get 203
        i32x4.max_u
        local.set 400
        local.get 400
        local.get 203
        local.get 191
        v128.bitselect
        local.set 401
        i32.const 0
        local.set 391
        local.get 391
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 391
            i32.add
            local.get 12
            v128.store offset=143360
            local.get 391
            i32.const 16
            i32.add
            local.set 391
            local.get 391
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 391
        local.get 391
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 391
            i32.add
            local.get 13
            v128.store offset=147456
            local.get 391
            i32.const 16
            i32.add
            local.set 391
            local.get 391
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 389
        i32x4.extract_lane 0
        local.set 402
        i32.const 0
        local.set 391
        local.get 391
        local.get 402
        i32.lt_s
        if
          loop
            local.get 391
            i32.const 1024
            i32.mul
            local.set 403
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 405
            i64x2.extmul_low_i32x4_u
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 405
            i64x2.extmul_high_i32x4_u
            i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
            local.set 404
            local.get 404
            local.get 388
            i32x4.splat
            v128.xor
            local.set 406
            local.get 406
            local.get 378
            i32x4.splat
            v128.xor
            local.set 407
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 408
            local.get 378
            i32.const -1640531527
            i32.add
            local.set 409
            local.get 383
            i32.const -1150833019
            i32.add
            local.set 410
            local.get 407
            local.get 412
            i64x2.extmul_low_i32x4_u
            local.get 407
            local.get 412
            i64x2.extmul_high_i32x4_u
            i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
            local.set 411
            local.get 407
            local.get 412
            i32x4.mul
            local.set 413
            local.get 409
            i32.const -1640531527
            i32.add
            local.set 414
            local.get 410
            i32.const -1150833019
            i32.add
            local.set 415
            local.get 414
            i32.const -1640531527
            i32.add
            local.set 416
            local.get 415
            i32.const -1150833019
            i32.add
            local.set 417
            local.get 416
            i32.const -1640531527
            i32.add
            local.set 418
            local.get 417
            i32.const -1150833019
            i32.add
            local.set 419
            local.get 418
            i32.const -1640531527
            i32.add
            local.set 420
            local.get 419
            i32.const -1150833019
            i32.add
            local.set 421
            local.get 420
            i32.const -1640531527
            i32.add
            local.set 422
            local.get 421
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
            local.get 391
            i32.const 1024
            i32.mul
            local.set 426
            i32.const 151936
            local.get 426
            i32.sub
            local.set 427
            i32.const 1024
            local.get 427
            i32.const 1024
            local.get 427
            i32.lt_s
            select
            local.set 428
            local.get 428
            i32.const 0
            i32.const 0
            local.get 428
            i32.lt_s
            select
            local.set 429
            local.get 4
            i32.const 151936
            i32.mul
            local.set 430
            local.get 0
            local.get 4
            i32.lt_u
            local.set 431
            local.get 429
            i32.const 0
            local.get 431
            select
            local.set 432
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 426
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 433
            local.get 432
            i32.const -4
            i32.and
            local.set 434
            i32.const 1024
            local.get 434
            i32.const 1024
            local.get 434
            i32.lt_s
            select
            local.set 435
            i32.const 0
            local.set 436
            local.get 436
            local.get 435
            i32.lt_s
            if
              loop
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=143360
                local.set 437
                local.get 436
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 403
                i32x4.splat
                i32x4.add
                local.set 438
                local.get 438
                local.get 13
                i32x4.lt_s
                local.set 439
                local.get 433
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 12
                local.get 439
                v128.bitselect
                local.set 440
                local.get 411
                local.get 438
                local.get 412
                i32x4.mul
                v128.xor
                local.get 410
                i32x4.splat
                v128.xor
                local.set 441
                local.get 438
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 438
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 383
                i32x4.splat
                v128.xor
                local.set 442
                local.get 441
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 441
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 442
                local.get 405
                i32x4.mul
                v128.xor
                local.get 414
                i32x4.splat
                v128.xor
                local.set 443
                local.get 442
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 442
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 408
                i32x4.splat
                v128.xor
                local.get 409
                i32x4.splat
                v128.xor
                local.set 444
                local.get 443
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 443
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 444
                local.get 412
                i32x4.mul
                v128.xor
                local.get 417
                i32x4.splat
                v128.xor
                local.set 445
                local.get 444
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 444
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 413
                v128.xor
                local.get 415
                i32x4.splat
                v128.xor
                local.set 446
                local.get 445
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 445
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 446
                local.get 405
                i32x4.mul
                v128.xor
                local.get 418
                i32x4.splat
                v128.xor
                local.set 447
                local.get 446
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 446
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 441
                local.get 405
                i32x4.mul
                v128.xor
                local.get 416
                i32x4.splat
                v128.xor
                local.set 448
                local.get 447
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 447
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 448
                local.get 412
                i32x4.mul
                v128.xor
                local.get 421
                i32x4.splat
                v128.xor
                local.set 449
                local.get 449
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 449
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 448
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 448
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 443
                local.get 412
                i32x4.mul
                v128.xor
                local.get 419
                i32x4.splat
                v128.xor
                local.get 405
                i32x4.mul
                v128.xor
                local.get 422
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 268
                f32x4.add
                local.get 451
                f32x4.mul
                local.set 450
                local.get 450
                local.get 453
                f32x4.mul
                local.get 42
                f32x4.add
                local.get 454
                f32x4.max
                local.set 452
                local.get 452
                local.set 455
                local.get 452
                local.get 460
                f32x4.lt
                local.set 459
                local.get 452
                local.get 461
                f32x4.mul
                local.get 452
                local.get 459
                v128.bitselect
                local.set 452
                local.get 452
                local.get 462
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 456
                local.get 452
                local.get 456
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 452
                local.get 452
                local.get 42
                f32x4.sub
                local.get 452
                local.get 42
                f32x4.add
                f32x4.div
                local.set 457
                local.get 457
                local.get 457
                f32x4.mul
                local.set 458
                local.get 450
                local.get 450
                local.get 450
                local.get 464
                f32x4.mul
                local.get 268
                f32x4.add
                f32x4.mul
                local.get 42
                f32x4.add
                f32x4.mul
                local.get 60
                local.get 455
                local.get 465
                local.get 458
                f32x4.mul
                local.get 466
                f32x4.add
                local.get 458
                f32x4.mul
                local.get 467
                f32x4.add
                local.get 458
                f32x4.mul
                local.get 468
                f32x4.add
                local.get 457
                f32x4.mul
                local.get 456
                local.get 459
                local.get 469
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 455
                local.get 470
                f32x4.eq
                v128.bitselect
                local.get 455
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 455
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 471
                f32x4.mul
                local.get 450
                local.get 472
                f32x4.lt
                v128.bitselect
                local.set 463
                local.get 463
                local.set 473
                local.get 463
                local.get 460
                f32x4.lt
                local.set 477
                local.get 463
                local.get 461
                f32x4.mul
                local.get 463
                local.get 477
                v128.bitselect
                local.set 463
                local.get 463
                local.get 462
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 474
                local.get 463
                local.get 474
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 463
                local.get 463
                local.get 42
                f32x4.sub
                local.get 463
                local.get 42
                f32x4.add
                f32x4.div
                local.set 475
                local.get 475
                local.get 475
                f32x4.mul
                local.set 476
                local.get 440
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 60
                local.get 473
                local.get 465
                local.get 476
                f32x4.mul
                local.get 466
                f32x4.add
                local.get 476
                f32x4.mul
                local.get 467
                f32x4.add
                local.get 476
                f32x4.mul
                local.get 468
                f32x4.add
                local.get 475
                f32x4.mul
                local.get 474
                local.get 477
                local.get 469
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 473
                local.get 470
                f32x4.eq
                v128.bitselect
                local.get 473
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 473
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 471
                f32x4.mul
                f32x4.add
                local.get 12
                local.get 439
                local.get 49
                local.get 440
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 401
                local.get 440
                local.get 89
                local.get 90
                local.get 440
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 478
                local.get 437
                local.get 478
                f32x4.lt
                local.set 479
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                local.get 478
                local.get 437
                local.get 479
                v128.bitselect
                v128.store offset=151552
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                local.get 438
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=147456
                local.get 479
                v128.bitselect
                v128.store offset=147456
                local.get 436
                i32.const 4
                i32.add
                local.set 436
                local.get 436
                local.get 435
                i32.lt_s
                br_if 0
              end
            end
            local.get 435
            local.set 436
            local.get 436
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=143360
                local.set 480
                local.get 436
                i32x4.splat
                local.get 28
                i32x4.add
                local.get 403
                i32x4.splat
                i32x4.add
                local.set 481
                local.get 481
                local.get 13
                i32x4.lt_s
                local.set 482
                local.get 433
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 436
                i32.sub
                local.get 432
                local.get 436
                i32.sub
                call $load_some_f32_4
                local.get 12
                local.get 482
                v128.bitselect
                local.set 483
                local.get 411
                local.get 481
                local.get 412
                i32x4.mul
                v128.xor
                local.get 410
                i32x4.splat
                v128.xor
                local.set 484
                local.get 481
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 481
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 383
                i32x4.splat
                v128.xor
                local.set 485
                local.get 484
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 484
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 485
                local.get 405
                i32x4.mul
                v128.xor
                local.get 414
                i32x4.splat
                v128.xor
                local.set 486
                local.get 485
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 485
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 408
                i32x4.splat
                v128.xor
                local.get 409
                i32x4.splat
                v128.xor
                local.set 487
                local.get 486
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 486
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 487
                local.get 412
                i32x4.mul
                v128.xor
                local.get 417
                i32x4.splat
                v128.xor
                local.set 488
                local.get 487
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 487
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 413
                v128.xor
                local.get 415
                i32x4.splat
                v128.xor
                local.set 489
                local.get 488
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 488
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 489
                local.get 405
                i32x4.mul
                v128.xor
                local.get 418
                i32x4.splat
                v128.xor
                local.set 490
                local.get 489
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 489
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 484
                local.get 405
                i32x4.mul
                v128.xor
                local.get 416
                i32x4.splat
                v128.xor
                local.set 491
                local.get 490
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 490
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 491
                local.get 412
                i32x4.mul
                v128.xor
                local.get 421
                i32x4.splat
                v128.xor
                local.set 492
                local.get 492
                local.get 405
                i64x2.extmul_low_i32x4_u
                local.get 492
                local.get 405
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 491
                local.get 412
                i64x2.extmul_low_i32x4_u
                local.get 491
                local.get 412
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 486
                local.get 412
                i32x4.mul
                v128.xor
                local.get 419
                i32x4.splat
                v128.xor
                local.get 405
                i32x4.mul
                v128.xor
                local.get 422
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 268
                f32x4.add
                local.get 451
                f32x4.mul
                local.set 493
                local.get 493
                local.get 453
                f32x4.mul
                local.get 42
                f32x4.add
                local.get 454
                f32x4.max
                local.set 494
                local.get 494
                local.set 495
                local.get 494
                local.get 460
                f32x4.lt
                local.set 499
                local.get 494
                local.get 461
                f32x4.mul
                local.get 494
                local.get 499
                v128.bitselect
                local.set 494
                local.get 494
                local.get 462
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 496
                local.get 494
                local.get 496
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 494
                local.get 494
                local.get 42
                f32x4.sub
                local.get 494
                local.get 42
                f32x4.add
                f32x4.div
                local.set 497
                local.get 497
                local.get 497
                f32x4.mul
                local.set 498
                local.get 493
                local.get 493
                local.get 493
                local.get 464
                f32x4.mul
                local.get 268
                f32x4.add
                f32x4.mul
                local.get 42
                f32x4.add
                f32x4.mul
                local.get 60
                local.get 495
                local.get 465
                local.get 498
                f32x4.mul
                local.get 466
                f32x4.add
                local.get 498
                f32x4.mul
                local.get 467
                f32x4.add
                local.get 498
                f32x4.mul
                local.get 468
                f32x4.add
                local.get 497
                f32x4.mul
                local.get 496
                local.get 499
                local.get 469
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 495
                local.get 470
                f32x4.eq
                v128.bitselect
                local.get 495
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 495
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 471
                f32x4.mul
                local.get 493
                local.get 472
                f32x4.lt
                v128.bitselect
                local.set 500
                local.get 500
                local.set 501
                local.get 500
                local.get 460
                f32x4.lt
                local.set 505
                local.get 500
                local.get 461
                f32x4.mul
                local.get 500
                local.get 505
                v128.bitselect
                local.set 500
                local.get 500
                local.get 462
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 502
                local.get 500
                local.get 502
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 500
                local.get 500
                local.get 42
                f32x4.sub
                local.get 500
                local.get 42
                f32x4.add
                f32x4.div
                local.set 503
                local.get 503
                local.get 503
                f32x4.mul
                local.set 504
                local.get 483
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 60
                local.get 501
                local.get 465
                local.get 504
                f32x4.mul
                local.get 466
                f32x4.add
                local.get 504
                f32x4.mul
                local.get 467
                f32x4.add
                local.get 504
                f32x4.mul
                local.get 468
                f32x4.add
                local.get 503
                f32x4.mul
                local.get 502
                local.get 505
                local.get 469
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 501
                local.get 470
                f32x4.eq
                v128.bitselect
                local.get 501
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 64
                local.get 501
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 471
                f32x4.mul
                f32x4.add
                local.get 12
                local.get 482
                local.get 49
                local.get 483
                local.get 66
                f32x4.sub
                local.get 43
                f32x4.mul
                local.get 87
                f32x4.mul
                f32x4.le
                v128.and
                local.get 401
                local.get 483
                local.get 89
                local.get 90
                local.get 483
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 506
                local.get 480
                local.get 506
                f32x4.lt
                local.set 507
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                local.get 506
                local.get 480
                local.get 507
                v128.bitselect
                v128.store offset=151552
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                local.get 481
                local.get 3
                local.get 436
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=147456
                local.get 507
                v128.bitselect
                v128.store offset=147456
                local.get 436
                i32.const 4
                i32.add
                local.set 436
                local.get 436
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 436
            local.get 436
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 436
                i32.add
                local.get 3
                local.get 436
                i32.add
                v128.load offset=151552
                v128.store offset=143360
                local.get 436
                i32.const 16
                i32.add
                local.set 436
                local.get 436
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 391
            i32.const 1
            i32.add
            local.set 391
            local.get 391
            local.get 402
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 436
        local.get 0
        local.get 4
        i32.lt_u
        local.set 508
        i32.const 1
        i32.const 0
        local.get 508
        select
        local.set 509
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 510
        i32.const 0
        local.set 511
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 509
        i32.lt_s
        i32.and
        if
          local.get 510
          i32.load
          local.set 511
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 512
        i32.const 1
        local.get 512
        i32.const 1
        local.get 512
        i32.lt_s
        select
        local.set 513
        local.get 513
        i32.const 0
        i32.const 0
        local.get 513
        i32.lt_s
        select
        local.set 514
        local.get 5
        local.get 511
        i32.sub
        local.set 515
        i32.const 1
        local.get 515
        i32.const 1
        local.get 515
        i32.lt_s
        select
        local.set 516
        local.get 516
        i32.const 0
        i32.const 0
        local.get 516
        i32.lt_s
        select
        i32.const 0
        local.get 511
        i32.const 0
        i32.ge_s
        select
        local.set 517
        local.get 60
        local.set 518
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 519
        i32.const 0
        local.set 520
        local.get 520
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 520
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=143360
            local.set 521
            local.get 519
            local.get 521
            local.get 521
            f32x4.ne
            v128.or
            local.set 519
            local.get 518
            local.get 521
            f32x4.pmax
            local.set 518
            local.get 520
            i32.const 4
            i32.add
            local.set 520
            local.get 520
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 64
        local.get 518
        local.get 519
        v128.bitselect
        local.set 518
        local.get 518
        local.get 518
        local.get 518
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.max
        local.set 522
        local.get 522
        local.get 522
        local.get 522
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.max
        local.set 523
        local.get 68
        local.set 524
        i32.const 0
        local.set 520
        local.get 520
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 524
            local.get 3
            local.get 520
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=147456
            local.get 13
            local.get 3
            local.get 520
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=143360
            local.get 523
            f32x4.eq
            v128.bitselect
            i32x4.min_s
            local.set 524
            local.get 520
            i32.const 4
            i32.add
            local.set 520
            local.get 520
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 524
        local.get 524
        local.get 524
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.min_s
        local.set 525
        local.get 525
        local.get 525
        local.get 525
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.min_s
        local.set 526
        local.get 526
        local.get 70
        local.get 40
        v128.bitselect
        local.set 527
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 520
        local.get 8
        local.get 511
        i32.const 4
        i32.mul
        i32.add
        local.set 528
        local.get 520
        local.get 527
        i32.const 0
        local.get 514
        call $store_some_i32_4
        drop
        local.get 528
        local.get 527
        i32.const 0
        local.get 517
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
