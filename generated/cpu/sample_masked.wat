(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
    local.set 13
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 14
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 39
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 55
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 71
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 73
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 77
    v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
    local.set 81
    v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
    local.set 87
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    local.set 115
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 117
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
    local.set 118
    v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
    local.set 119
    v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
    local.set 171
    v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
    local.set 223
    v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
    local.set 224
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 288
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 289
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 290
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 291
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 292
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 293
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 294
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 295
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 296
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 297
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 309
    v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
    local.set 311
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    local.set 348
    v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
    local.set 510
    v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
    local.set 517
    v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
    local.set 567
    v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
    local.set 569
    v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
    local.set 570
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    local.set 576
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    local.set 577
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    local.set 578
    v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
    local.set 580
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.set 581
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    local.set 582
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    local.set 583
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    local.set 584
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    local.set 585
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    local.set 586
    v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
    local.set 587
    v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
    local.set 588
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
    i32.load offset=44
    local.set 10
    local.get 2
    i32.load
    local.set 11
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        i32.const 0
        local.set 12
        local.get 12
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 12
            i32.add
            local.get 13
            v128.store
            local.get 12
            i32.const 16
            i32.add
            local.set 12
            local.get 12
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 12
        local.get 12
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 12
            i32.add
            local.get 14
            v128.store offset=4096
            local.get 12
            i32.const 16
            i32.add
            local.set 12
            local.get 12
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 12
        local.get 12
        i32.const 149
        i32.lt_s
        if
          loop
            local.get 12
            i32.const 1024
            i32.mul
            local.set 15
            local.get 12
            i32.const 1024
            i32.mul
            local.set 16
            i32.const 151936
            local.get 16
            i32.sub
            local.set 17
            i32.const 1024
            local.get 17
            i32.const 1024
            local.get 17
            i32.lt_s
            select
            local.set 18
            local.get 18
            i32.const 0
            i32.const 0
            local.get 18
            i32.lt_s
            select
            local.set 19
            local.get 4
            i32.const 151936
            i32.mul
            local.set 20
            local.get 12
            i32.const 1024
            i32.mul
            local.set 21
            i32.const 151936
            local.get 21
            i32.sub
            local.set 22
            i32.const 1024
            local.get 22
            i32.const 1024
            local.get 22
            i32.lt_s
            select
            local.set 23
            local.get 23
            i32.const 0
            i32.const 0
            local.get 23
            i32.lt_s
            select
            local.set 24
            local.get 4
            i32.const 151936
            i32.mul
            local.set 25
            local.get 0
            local.get 4
            i32.lt_u
            local.set 26
            local.get 19
            i32.const 0
            local.get 26
            select
            local.set 27
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 16
            i32.add
            i32.add
            local.set 28
            local.get 0
            local.get 4
            i32.lt_u
            local.set 29
            local.get 24
            i32.const 0
            local.get 29
            select
            local.set 30
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 21
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 31
            local.get 27
            i32.const -4
            i32.and
            local.set 32
            i32.const 1024
            local.get 32
            i32.const 1024
            local.get 32
            i32.lt_s
            select
            local.set 33
            local.get 30
            i32.const -4
            i32.and
            local.set 34
            local.get 33
            local.get 34
            local.get 33
            local.get 34
            i32.lt_s
            select
            local.set 35
            i32.const 0
            local.set 36
            local.get 36
            local.get 35
            i32.lt_s
            if
              loop
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 37
                local.get 36
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 15
                i32x4.splat
                i32x4.add
                local.set 38
                local.get 38
                local.get 14
                i32x4.lt_s
                local.set 40
                local.get 31
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 13
                local.get 40
                v128.bitselect
                local.get 13
                local.get 40
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 28
                local.get 36
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.set 41
                local.get 37
                local.get 41
                f32x4.lt
                local.set 42
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                local.get 41
                local.get 37
                local.get 42
                v128.bitselect
                v128.store offset=8192
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                local.get 38
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=4096
                local.get 42
                v128.bitselect
                v128.store offset=4096
                local.get 36
                i32.const 4
                i32.add
                local.set 36
                local.get 36
                local.get 35
                i32.lt_s
                br_if 0
              end
            end
            local.get 35
            local.set 36
            local.get 36
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.set 43
                local.get 36
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 15
                i32x4.splat
                i32x4.add
                local.set 44
                local.get 44
                local.get 14
                i32x4.lt_s
                local.set 45
                local.get 31
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 36
                i32.sub
                local.get 30
                local.get 36
                i32.sub
                call $load_some_f32_4
                local.get 13
                local.get 45
                v128.bitselect
                local.get 13
                local.get 45
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 28
                local.get 36
                i32.add
                i32.const 0
                local.get 36
                i32.sub
                local.get 27
                local.get 36
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.set 46
                local.get 43
                local.get 46
                f32x4.lt
                local.set 47
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                local.get 46
                local.get 43
                local.get 47
                v128.bitselect
                v128.store offset=8192
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                local.get 44
                local.get 3
                local.get 36
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=4096
                local.get 47
                v128.bitselect
                v128.store offset=4096
                local.get 36
                i32.const 4
                i32.add
                local.set 36
                local.get 36
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 36
            local.get 36
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 36
                i32.add
                local.get 3
                local.get 36
                i32.add
                v128.load offset=8192
                v128.store
                local.get 36
                i32.const 16
                i32.add
                local.set 36
                local.get 36
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 12
            i32.const 1
            i32.add
            local.set 12
            local.get 12
            i32.const 149
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 36
        local.get 0
        local.get 4
        i32.lt_u
        local.set 48
        i32.const 1
        i32.const 0
        local.get 48
        select
        local.set 49
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 50
        i32.const 0
        local.set 51
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 49
        i32.lt_s
        i32.and
        if
          local.get 50
          i32.load
          local.set 51
        end
        local.get 51
        i32x4.splat
        local.set 52
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 52
        f32x4.lt
        local.set 53
        local.get 55
        local.get 52
        f32x4.div
        local.set 54
        local.get 54
        local.get 55
        local.get 53
        v128.bitselect
        local.set 56
        local.get 4
        i32.const 9
        i32.mul
        local.set 57
        local.get 0
        local.get 4
        i32.lt_u
        local.set 58
        i32.const 1
        i32.const 0
        local.get 58
        select
        local.set 59
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 7
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 60
        i32.const 0
        local.set 61
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 59
        i32.lt_s
        i32.and
        if
          local.get 60
          i32.load
          local.set 61
        end
        local.get 61
        i32x4.splat
        local.set 62
        local.get 4
        i32.const 9
        i32.mul
        local.set 63
        local.get 0
        local.get 4
        i32.lt_u
        local.set 64
        i32.const 1
        i32.const 0
        local.get 64
        select
        local.set 65
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 5
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 66
        i32.const 0
        local.set 67
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 65
        i32.lt_s
        i32.and
        if
          local.get 66
          i32.load
          local.set 67
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 67
        i32x4.splat
        i32x4.lt_u
        local.set 68
        local.get 53
        local.get 68
        v128.and
        local.set 69
        local.get 71
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 69
        v128.bitselect
        local.set 70
        local.get 73
        local.set 72
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 74
        i32.const 0
        local.set 75
        local.get 75
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 75
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 76
            local.get 74
            local.get 76
            local.get 76
            f32x4.ne
            v128.or
            local.set 74
            local.get 72
            local.get 76
            f32x4.pmax
            local.set 72
            local.get 75
            i32.const 4
            i32.add
            local.set 75
            local.get 75
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 77
        local.get 72
        local.get 74
        v128.bitselect
        local.set 72
        local.get 72
        local.get 72
        local.get 72
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.max
        local.set 78
        local.get 78
        local.get 78
        local.get 78
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.max
        local.set 79
        local.get 81
        local.set 80
        i32.const 0
        local.set 75
        local.get 75
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 80
            local.get 3
            local.get 75
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=4096
            local.get 14
            local.get 3
            local.get 75
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.get 79
            f32x4.eq
            v128.bitselect
            i32x4.min_s
            local.set 80
            local.get 75
            i32.const 4
            i32.add
            local.set 75
            local.get 75
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 80
        local.get 80
        local.get 80
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.min_s
        local.set 82
        local.get 82
        local.get 82
        local.get 82
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.min_s
        local.set 83
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 84
        local.get 70
        i32x4.extract_lane 0
        local.set 75
        i32.const 0
        local.set 85
        local.get 85
        local.get 75
        i32.lt_s
        if
          loop
            local.get 87
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 69
            v128.bitselect
            local.set 86
            i32.const 0
            local.set 88
            local.get 88
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 88
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=12288
                local.get 88
                i32.const 16
                i32.add
                local.set 88
                local.get 88
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 86
            i32x4.extract_lane 0
            local.set 88
            i32.const 0
            local.set 89
            local.get 89
            local.get 88
            i32.lt_s
            if
              loop
                local.get 89
                i32.const 1024
                i32.mul
                local.set 90
                local.get 89
                i32.const 1024
                i32.mul
                local.set 91
                i32.const 151936
                local.get 91
                i32.sub
                local.set 92
                i32.const 1024
                local.get 92
                i32.const 1024
                local.get 92
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
                i32.const 151936
                i32.mul
                local.set 95
                local.get 89
                i32.const 1024
                i32.mul
                local.set 96
                i32.const 151936
                local.get 96
                i32.sub
                local.set 97
                i32.const 1024
                local.get 97
                i32.const 1024
                local.get 97
                i32.lt_s
                select
                local.set 98
                local.get 98
                i32.const 0
                i32.const 0
                local.get 98
                i32.lt_s
                select
                local.set 99
                local.get 4
                i32.const 151936
                i32.mul
                local.set 100
                local.get 0
                local.get 4
                i32.lt_u
                local.set 101
                local.get 94
                i32.const 0
                local.get 101
                select
                local.set 102
                local.get 10
                local.get 0
                i32.const 151936
                i32.mul
                local.get 91
                i32.add
                i32.add
                local.set 103
                local.get 0
                local.get 4
                i32.lt_u
                local.set 104
                local.get 99
                i32.const 0
                local.get 104
                select
                local.set 105
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 96
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 106
                local.get 102
                i32.const -4
                i32.and
                local.set 107
                i32.const 1024
                local.get 107
                i32.const 1024
                local.get 107
                i32.lt_s
                select
                local.set 108
                local.get 105
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
                i32.const 0
                local.set 111
                local.get 111
                local.get 110
                i32.lt_s
                if
                  loop
                    local.get 111
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 90
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 112
                    local.get 112
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 103
                    local.get 111
                    i32.add
                    v128.load32_zero
                    i16x8.extend_low_i8x16_u
                    i32x4.extend_low_i16x8_u
                    i32x4.lt_u
                    v128.and
                    local.set 113
                    local.get 106
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 13
                    local.get 112
                    v128.bitselect
                    local.get 13
                    local.get 113
                    v128.bitselect
                    local.set 114
                    local.get 3
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 71
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 113
                    local.get 62
                    local.get 114
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=20480
                    local.get 114
                    local.get 117
                    local.get 118
                    local.get 114
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 116
                    local.get 3
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 116
                    i32.const 21
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    v128.store offset=24576
                    local.get 111
                    i32.const 4
                    i32.add
                    local.set 111
                    local.get 111
                    local.get 110
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 110
                local.set 111
                local.get 111
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 111
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 90
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 120
                    local.get 120
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 103
                    local.get 111
                    i32.add
                    i32.const 0
                    local.get 111
                    i32.sub
                    local.get 102
                    local.get 111
                    i32.sub
                    call $load_some_u8_1
                    i32x4.lt_u
                    v128.and
                    local.set 121
                    local.get 106
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 111
                    i32.sub
                    local.get 105
                    local.get 111
                    i32.sub
                    call $load_some_f32_4
                    local.get 13
                    local.get 120
                    v128.bitselect
                    local.get 13
                    local.get 121
                    v128.bitselect
                    local.set 122
                    local.get 3
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 71
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 121
                    local.get 62
                    local.get 122
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=20480
                    local.get 122
                    local.get 117
                    local.get 118
                    local.get 122
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 123
                    local.get 3
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 123
                    i32.const 21
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    v128.store offset=24576
                    local.get 111
                    i32.const 4
                    i32.add
                    local.set 111
                    local.get 111
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 111
                local.get 111
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 111
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=24576
                    local.set 124
                    local.get 124
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 124
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 125
                      local.get 125
                      local.get 125
                      i32.load offset=12288
                      local.get 3
                      local.get 111
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=20480
                      i32.add
                      i32.store offset=12288
                    end
                    local.get 111
                    i32.const 1
                    i32.add
                    local.set 111
                    local.get 111
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 89
                i32.const 1
                i32.add
                local.set 89
                local.get 89
                local.get 88
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 126
            i32.const 0
            local.set 111
            local.get 111
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 126
                local.get 3
                local.get 111
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=12288
                i32x4.add
                local.set 126
                local.get 111
                i32.const 4
                i32.add
                local.set 111
                local.get 111
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 126
            local.get 126
            local.get 126
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 127
            local.get 127
            local.get 127
            local.get 127
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 128
            i32.const 0
            local.set 111
            i32.const 0
            local.set 129
            local.get 129
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 111
                local.get 3
                local.get 129
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=12288
                i32.add
                local.set 111
                local.get 3
                local.get 129
                i32.const 4
                i32.mul
                i32.add
                local.get 111
                i32.store offset=28672
                local.get 129
                i32.const 1
                i32.add
                local.set 129
                local.get 129
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 67
            i32x4.splat
            local.get 128
            i32x4.min_u
            local.set 130
            local.get 130
            local.get 71
            i32x4.max_u
            local.set 131
            local.get 67
            i32x4.splat
            local.get 128
            i32x4.min_u
            local.set 132
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 133
            i32.const 0
            local.set 129
            local.get 129
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 133
                local.get 129
                i32x4.splat
                local.get 39
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 131
                local.get 128
                local.get 3
                local.get 129
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=28672
                i32x4.sub
                local.get 3
                local.get 129
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=12288
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 133
                local.get 129
                i32.const 4
                i32.add
                local.set 129
                local.get 129
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 133
            local.get 133
            local.get 133
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 134
            local.get 134
            local.get 134
            local.get 134
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 135
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 136
            i32.const 0
            local.set 129
            local.get 129
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 129
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=12288
                local.set 137
                local.get 136
                local.get 128
                local.get 3
                local.get 129
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=28672
                i32x4.sub
                local.get 137
                i32x4.add
                local.get 137
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 129
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 135
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 136
                local.get 129
                i32.const 4
                i32.add
                local.set 129
                local.get 129
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 136
            local.get 136
            local.get 136
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 138
            local.get 138
            local.get 138
            local.get 138
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 139
            local.get 132
            local.get 139
            i32x4.sub
            local.set 140
            local.get 135
            i32.const 21
            i32x4.shl
            local.set 141
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 141
            v128.or
            local.set 142
            i32.const 0
            local.set 129
            local.get 129
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 129
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=36864
                local.get 129
                i32.const 16
                i32.add
                local.set 129
                local.get 129
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 86
            i32x4.extract_lane 0
            local.set 129
            i32.const 0
            local.set 143
            local.get 143
            local.get 129
            i32.lt_s
            if
              loop
                local.get 143
                i32.const 1024
                i32.mul
                local.set 144
                local.get 142
                i32.const 21
                i32x4.shr_u
                local.set 145
                local.get 143
                i32.const 1024
                i32.mul
                local.set 146
                i32.const 151936
                local.get 146
                i32.sub
                local.set 147
                i32.const 1024
                local.get 147
                i32.const 1024
                local.get 147
                i32.lt_s
                select
                local.set 148
                local.get 148
                i32.const 0
                i32.const 0
                local.get 148
                i32.lt_s
                select
                local.set 149
                local.get 4
                i32.const 151936
                i32.mul
                local.set 150
                local.get 143
                i32.const 1024
                i32.mul
                local.set 151
                i32.const 151936
                local.get 151
                i32.sub
                local.set 152
                i32.const 1024
                local.get 152
                i32.const 1024
                local.get 152
                i32.lt_s
                select
                local.set 153
                local.get 153
                i32.const 0
                i32.const 0
                local.get 153
                i32.lt_s
                select
                local.set 154
                local.get 4
                i32.const 151936
                i32.mul
                local.set 155
                local.get 0
                local.get 4
                i32.lt_u
                local.set 156
                local.get 149
                i32.const 0
                local.get 156
                select
                local.set 157
                local.get 10
                local.get 0
                i32.const 151936
                i32.mul
                local.get 146
                i32.add
                i32.add
                local.set 158
                local.get 0
                local.get 4
                i32.lt_u
                local.set 159
                local.get 154
                i32.const 0
                local.get 159
                select
                local.set 160
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 151
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 161
                local.get 157
                i32.const -4
                i32.and
                local.set 162
                i32.const 1024
                local.get 162
                i32.const 1024
                local.get 162
                i32.lt_s
                select
                local.set 163
                local.get 160
                i32.const -4
                i32.and
                local.set 164
                local.get 163
                local.get 164
                local.get 163
                local.get 164
                i32.lt_s
                select
                local.set 165
                i32.const 0
                local.set 166
                local.get 166
                local.get 165
                i32.lt_s
                if
                  loop
                    local.get 166
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 144
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 167
                    local.get 167
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 158
                    local.get 166
                    i32.add
                    v128.load32_zero
                    i16x8.extend_low_i8x16_u
                    i32x4.extend_low_i16x8_u
                    i32x4.lt_u
                    v128.and
                    local.set 168
                    local.get 161
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 13
                    local.get 167
                    v128.bitselect
                    local.get 13
                    local.get 168
                    v128.bitselect
                    local.set 169
                    local.get 3
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 71
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 168
                    local.get 62
                    local.get 169
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=45056
                    local.get 169
                    local.get 117
                    local.get 118
                    local.get 169
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 170
                    local.get 3
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 170
                    i32.const 10
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    local.get 171
                    local.get 170
                    i32.const 21
                    i32x4.shr_u
                    local.get 145
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=49152
                    local.get 166
                    i32.const 4
                    i32.add
                    local.set 166
                    local.get 166
                    local.get 165
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 165
                local.set 166
                local.get 166
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 166
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 144
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 172
                    local.get 172
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 158
                    local.get 166
                    i32.add
                    i32.const 0
                    local.get 166
                    i32.sub
                    local.get 157
                    local.get 166
                    i32.sub
                    call $load_some_u8_1
                    i32x4.lt_u
                    v128.and
                    local.set 173
                    local.get 161
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 166
                    i32.sub
                    local.get 160
                    local.get 166
                    i32.sub
                    call $load_some_f32_4
                    local.get 13
                    local.get 172
                    v128.bitselect
                    local.get 13
                    local.get 173
                    v128.bitselect
                    local.set 174
                    local.get 3
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 71
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 173
                    local.get 62
                    local.get 174
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=45056
                    local.get 174
                    local.get 117
                    local.get 118
                    local.get 174
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 175
                    local.get 3
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 175
                    i32.const 10
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    local.get 171
                    local.get 175
                    i32.const 21
                    i32x4.shr_u
                    local.get 145
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=49152
                    local.get 166
                    i32.const 4
                    i32.add
                    local.set 166
                    local.get 166
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 166
                local.get 166
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 166
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=49152
                    local.set 176
                    local.get 176
                    i32.const 2048
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
                      i32.load offset=36864
                      local.get 3
                      local.get 166
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=45056
                      i32.add
                      i32.store offset=36864
                    end
                    local.get 166
                    i32.const 1
                    i32.add
                    local.set 166
                    local.get 166
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 143
                i32.const 1
                i32.add
                local.set 143
                local.get 143
                local.get 129
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 178
            i32.const 0
            local.set 166
            local.get 166
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 178
                local.get 3
                local.get 166
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36864
                i32x4.add
                local.set 178
                local.get 166
                i32.const 4
                i32.add
                local.set 166
                local.get 166
                i32.const 2048
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
            local.set 166
            i32.const 0
            local.set 181
            local.get 181
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 166
                local.get 3
                local.get 181
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=36864
                i32.add
                local.set 166
                local.get 3
                local.get 181
                i32.const 4
                i32.mul
                i32.add
                local.get 166
                i32.store offset=53248
                local.get 181
                i32.const 1
                i32.add
                local.set 181
                local.get 181
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 140
            local.get 180
            i32x4.min_u
            local.set 182
            local.get 182
            local.get 71
            i32x4.max_u
            local.set 183
            local.get 140
            local.get 180
            i32x4.min_u
            local.set 184
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 185
            i32.const 0
            local.set 181
            local.get 181
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 185
                local.get 181
                i32x4.splat
                local.get 39
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 183
                local.get 180
                local.get 3
                local.get 181
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=53248
                i32x4.sub
                local.get 3
                local.get 181
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36864
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 185
                local.get 181
                i32.const 4
                i32.add
                local.set 181
                local.get 181
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 185
            local.get 185
            local.get 185
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 186
            local.get 186
            local.get 186
            local.get 186
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 187
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 188
            i32.const 0
            local.set 181
            local.get 181
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 181
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36864
                local.set 189
                local.get 188
                local.get 180
                local.get 3
                local.get 181
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=53248
                i32x4.sub
                local.get 189
                i32x4.add
                local.get 189
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 181
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 187
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 188
                local.get 181
                i32.const 4
                i32.add
                local.set 181
                local.get 181
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 188
            local.get 188
            local.get 188
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 190
            local.get 190
            local.get 190
            local.get 190
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 191
            local.get 184
            local.get 191
            i32x4.sub
            local.set 192
            local.get 187
            i32.const 10
            i32x4.shl
            local.set 193
            local.get 142
            local.get 193
            v128.or
            local.set 194
            i32.const 0
            local.set 181
            local.get 181
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 181
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=61440
                local.get 181
                i32.const 16
                i32.add
                local.set 181
                local.get 181
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 86
            i32x4.extract_lane 0
            local.set 181
            i32.const 0
            local.set 195
            local.get 195
            local.get 181
            i32.lt_s
            if
              loop
                local.get 195
                i32.const 1024
                i32.mul
                local.set 196
                local.get 194
                i32.const 10
                i32x4.shr_u
                local.set 197
                local.get 195
                i32.const 1024
                i32.mul
                local.set 198
                i32.const 151936
                local.get 198
                i32.sub
                local.set 199
                i32.const 1024
                local.get 199
                i32.const 1024
                local.get 199
                i32.lt_s
                select
                local.set 200
                local.get 200
                i32.const 0
                i32.const 0
                local.get 200
                i32.lt_s
                select
                local.set 201
                local.get 4
                i32.const 151936
                i32.mul
                local.set 202
                local.get 195
                i32.const 1024
                i32.mul
                local.set 203
                i32.const 151936
                local.get 203
                i32.sub
                local.set 204
                i32.const 1024
                local.get 204
                i32.const 1024
                local.get 204
                i32.lt_s
                select
                local.set 205
                local.get 205
                i32.const 0
                i32.const 0
                local.get 205
                i32.lt_s
                select
                local.set 206
                local.get 4
                i32.const 151936
                i32.mul
                local.set 207
                local.get 0
                local.get 4
                i32.lt_u
                local.set 208
                local.get 201
                i32.const 0
                local.get 208
                select
                local.set 209
                local.get 10
                local.get 0
                i32.const 151936
                i32.mul
                local.get 198
                i32.add
                i32.add
                local.set 210
                local.get 0
                local.get 4
                i32.lt_u
                local.set 211
                local.get 206
                i32.const 0
                local.get 211
                select
                local.set 212
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 203
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 213
                local.get 209
                i32.const -4
                i32.and
                local.set 214
                i32.const 1024
                local.get 214
                i32.const 1024
                local.get 214
                i32.lt_s
                select
                local.set 215
                local.get 212
                i32.const -4
                i32.and
                local.set 216
                local.get 215
                local.get 216
                local.get 215
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
                    local.get 39
                    i32x4.add
                    local.get 196
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 219
                    local.get 219
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 210
                    local.get 218
                    i32.add
                    v128.load32_zero
                    i16x8.extend_low_i8x16_u
                    i32x4.extend_low_i16x8_u
                    i32x4.lt_u
                    v128.and
                    local.set 220
                    local.get 213
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 13
                    local.get 219
                    v128.bitselect
                    local.get 13
                    local.get 220
                    v128.bitselect
                    local.set 221
                    local.get 3
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 71
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 220
                    local.get 62
                    local.get 221
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=65536
                    local.get 221
                    local.get 117
                    local.get 118
                    local.get 221
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 222
                    local.get 3
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 222
                    i32.const 0
                    i32x4.shr_u
                    local.get 223
                    v128.and
                    local.get 224
                    local.get 222
                    i32.const 10
                    i32x4.shr_u
                    local.get 197
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=69632
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
                    local.get 39
                    i32x4.add
                    local.get 196
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 225
                    local.get 225
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 210
                    local.get 218
                    i32.add
                    i32.const 0
                    local.get 218
                    i32.sub
                    local.get 209
                    local.get 218
                    i32.sub
                    call $load_some_u8_1
                    i32x4.lt_u
                    v128.and
                    local.set 226
                    local.get 213
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 218
                    i32.sub
                    local.get 212
                    local.get 218
                    i32.sub
                    call $load_some_f32_4
                    local.get 13
                    local.get 225
                    v128.bitselect
                    local.get 13
                    local.get 226
                    v128.bitselect
                    local.set 227
                    local.get 3
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 71
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 226
                    local.get 62
                    local.get 227
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    v128.bitselect
                    v128.store offset=65536
                    local.get 227
                    local.get 117
                    local.get 118
                    local.get 227
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 228
                    local.get 3
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 228
                    i32.const 0
                    i32x4.shr_u
                    local.get 223
                    v128.and
                    local.get 224
                    local.get 228
                    i32.const 10
                    i32x4.shr_u
                    local.get 197
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=69632
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
                i32.const 0
                local.set 218
                local.get 218
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 218
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=69632
                    local.set 229
                    local.get 229
                    i32.const 1024
                    i32.lt_u
                    if
                      local.get 3
                      local.get 229
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 230
                      local.get 230
                      local.get 230
                      i32.load offset=61440
                      local.get 3
                      local.get 218
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=65536
                      i32.add
                      i32.store offset=61440
                    end
                    local.get 218
                    i32.const 1
                    i32.add
                    local.set 218
                    local.get 218
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 195
                i32.const 1
                i32.add
                local.set 195
                local.get 195
                local.get 181
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 231
            i32.const 0
            local.set 218
            local.get 218
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 231
                local.get 3
                local.get 218
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=61440
                i32x4.add
                local.set 231
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
            local.get 231
            local.get 231
            local.get 231
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 232
            local.get 232
            local.get 232
            local.get 232
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 233
            i32.const 0
            local.set 218
            i32.const 0
            local.set 234
            local.get 234
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 218
                local.get 3
                local.get 234
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=61440
                i32.add
                local.set 218
                local.get 3
                local.get 234
                i32.const 4
                i32.mul
                i32.add
                local.get 218
                i32.store offset=73728
                local.get 234
                i32.const 1
                i32.add
                local.set 234
                local.get 234
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 192
            local.get 233
            i32x4.min_u
            local.set 235
            local.get 235
            local.get 71
            i32x4.max_u
            local.set 236
            local.get 192
            local.get 233
            i32x4.min_u
            local.set 237
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 238
            i32.const 0
            local.set 234
            local.get 234
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 238
                local.get 234
                i32x4.splat
                local.get 39
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 236
                local.get 233
                local.get 3
                local.get 234
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=73728
                i32x4.sub
                local.get 3
                local.get 234
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=61440
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 238
                local.get 234
                i32.const 4
                i32.add
                local.set 234
                local.get 234
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 238
            local.get 238
            local.get 238
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 239
            local.get 239
            local.get 239
            local.get 239
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 240
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 241
            i32.const 0
            local.set 234
            local.get 234
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 234
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=61440
                local.set 242
                local.get 241
                local.get 233
                local.get 3
                local.get 234
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=73728
                i32x4.sub
                local.get 242
                i32x4.add
                local.get 242
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 234
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 240
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 241
                local.get 234
                i32.const 4
                i32.add
                local.set 234
                local.get 234
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 241
            local.get 241
            local.get 241
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 243
            local.get 243
            local.get 243
            local.get 243
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 244
            local.get 240
            i32.const 0
            i32x4.shl
            local.set 245
            local.get 194
            local.get 245
            v128.or
            local.set 246
            local.get 246
            local.set 247
            local.get 247
            local.set 84
            local.get 85
            i32.const 1
            i32.add
            local.set 85
            local.get 85
            local.get 75
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 234
        local.get 0
        local.get 4
        i32.lt_u
        local.set 248
        i32.const 1
        i32.const 0
        local.get 248
        select
        local.set 249
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 6
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 250
        i32.const 0
        local.set 251
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 249
        i32.lt_s
        i32.and
        if
          local.get 250
          i32.load
          local.set 251
        end
        local.get 251
        i32x4.splat
        local.set 252
        local.get 252
        local.get 55
        f32x4.lt
        local.set 253
        local.get 53
        local.get 253
        v128.and
        local.set 254
        local.get 87
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 254
        v128.bitselect
        local.set 255
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 256
        local.get 255
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
            local.get 258
            i32.const 1024
            i32.mul
            local.set 265
            i32.const 151936
            local.get 265
            i32.sub
            local.set 266
            i32.const 1024
            local.get 266
            i32.const 1024
            local.get 266
            i32.lt_s
            select
            local.set 267
            local.get 267
            i32.const 0
            i32.const 0
            local.get 267
            i32.lt_s
            select
            local.set 268
            local.get 4
            i32.const 151936
            i32.mul
            local.set 269
            local.get 0
            local.get 4
            i32.lt_u
            local.set 270
            local.get 263
            i32.const 0
            local.get 270
            select
            local.set 271
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 260
            i32.add
            i32.add
            local.set 272
            local.get 0
            local.get 4
            i32.lt_u
            local.set 273
            local.get 268
            i32.const 0
            local.get 273
            select
            local.set 274
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 265
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 275
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 276
            local.get 271
            i32.const -4
            i32.and
            local.set 277
            i32.const 1024
            local.get 277
            i32.const 1024
            local.get 277
            i32.lt_s
            select
            local.set 278
            local.get 274
            i32.const -4
            i32.and
            local.set 279
            local.get 278
            local.get 279
            local.get 278
            local.get 279
            i32.lt_s
            select
            local.set 280
            i32.const 0
            local.set 281
            local.get 281
            local.get 280
            i32.lt_s
            if
              loop
                local.get 281
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 259
                i32x4.splat
                i32x4.add
                local.get 14
                i32x4.lt_s
                local.set 282
                local.get 282
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 272
                local.get 281
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 283
                local.get 275
                local.get 281
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 13
                local.get 282
                v128.bitselect
                local.get 13
                local.get 283
                v128.bitselect
                local.set 284
                local.get 284
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 115
                f32x4.mul
                local.set 285
                local.get 285
                local.get 288
                f32x4.pmax
                local.get 289
                f32x4.pmin
                local.set 285
                local.get 285
                local.get 290
                f32x4.add
                local.set 287
                local.get 287
                local.get 290
                f32x4.sub
                local.set 286
                local.get 285
                local.get 286
                f32x4.sub
                local.set 285
                local.get 287
                local.get 290
                i32x4.sub
                local.set 287
                local.get 291
                local.get 285
                f32x4.mul
                local.get 292
                f32x4.add
                local.get 285
                f32x4.mul
                local.get 293
                f32x4.add
                local.get 285
                f32x4.mul
                local.get 294
                f32x4.add
                local.get 285
                f32x4.mul
                local.get 295
                f32x4.add
                local.get 285
                f32x4.mul
                local.get 296
                f32x4.add
                local.get 285
                f32x4.mul
                local.get 55
                f32x4.add
                local.set 285
                local.get 287
                i32.const 1
                i32x4.shr_s
                local.set 286
                local.get 276
                local.get 285
                local.get 286
                local.get 297
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 287
                local.get 286
                i32x4.sub
                local.get 297
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 283
                local.get 62
                local.get 284
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 115
                f32x4.mul
                f32x4.le
                v128.and
                local.get 84
                local.get 284
                local.get 117
                local.get 118
                local.get 284
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 276
                local.get 281
                i32.const 4
                i32.add
                local.set 281
                local.get 281
                local.get 280
                i32.lt_s
                br_if 0
              end
            end
            local.get 280
            local.set 281
            local.get 281
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 281
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 259
                i32x4.splat
                i32x4.add
                local.get 14
                i32x4.lt_s
                local.set 298
                local.get 298
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 272
                local.get 281
                i32.add
                i32.const 0
                local.get 281
                i32.sub
                local.get 271
                local.get 281
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 299
                local.get 275
                local.get 281
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 281
                i32.sub
                local.get 274
                local.get 281
                i32.sub
                call $load_some_f32_4
                local.get 13
                local.get 298
                v128.bitselect
                local.get 13
                local.get 299
                v128.bitselect
                local.set 300
                local.get 300
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 115
                f32x4.mul
                local.set 301
                local.get 301
                local.get 288
                f32x4.pmax
                local.get 289
                f32x4.pmin
                local.set 301
                local.get 301
                local.get 290
                f32x4.add
                local.set 303
                local.get 303
                local.get 290
                f32x4.sub
                local.set 302
                local.get 301
                local.get 302
                f32x4.sub
                local.set 301
                local.get 303
                local.get 290
                i32x4.sub
                local.set 303
                local.get 291
                local.get 301
                f32x4.mul
                local.get 292
                f32x4.add
                local.get 301
                f32x4.mul
                local.get 293
                f32x4.add
                local.get 301
                f32x4.mul
                local.get 294
                f32x4.add
                local.get 301
                f32x4.mul
                local.get 295
                f32x4.add
                local.get 301
                f32x4.mul
                local.get 296
                f32x4.add
                local.get 301
                f32x4.mul
                local.get 55
                f32x4.add
                local.set 301
                local.get 303
                i32.const 1
                i32x4.shr_s
                local.set 302
                local.get 276
                local.get 301
                local.get 302
                local.get 297
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 303
                local.get 302
                i32x4.sub
                local.get 297
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 299
                local.get 62
                local.get 300
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 115
                f32x4.mul
                f32x4.le
                v128.and
                local.get 84
                local.get 300
                local.get 117
                local.get 118
                local.get 300
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 276
                local.get 281
                i32.const 4
                i32.add
                local.set 281
                local.get 281
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 276
            local.get 276
            local.get 276
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 304
            local.get 304
            local.get 304
            local.get 304
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 305
            local.get 256
            local.get 305
            f32x4.add
            local.set 306
            local.get 306
            local.set 307
            local.get 307
            local.set 256
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
        local.get 256
        local.get 309
        f32x4.max
        local.set 308
        local.get 311
        local.get 308
        f32x4.div
        local.set 310
        local.get 252
        local.get 311
        f32x4.mul
        local.set 312
        local.get 312
        i32x4.trunc_sat_f32x4_u
        local.set 313
        local.get 71
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 254
        v128.bitselect
        local.set 314
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 315
        local.get 314
        i32x4.extract_lane 0
        local.set 281
        i32.const 0
        local.set 316
        local.get 316
        local.get 281
        i32.lt_s
        if
          loop
            local.get 87
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 254
            v128.bitselect
            local.set 317
            i32.const 0
            local.set 318
            local.get 318
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 318
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=77824
                local.get 318
                i32.const 16
                i32.add
                local.set 318
                local.get 318
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 317
            i32x4.extract_lane 0
            local.set 318
            i32.const 0
            local.set 319
            local.get 319
            local.get 318
            i32.lt_s
            if
              loop
                local.get 319
                i32.const 1024
                i32.mul
                local.set 320
                local.get 319
                i32.const 1024
                i32.mul
                local.set 321
                i32.const 151936
                local.get 321
                i32.sub
                local.set 322
                i32.const 1024
                local.get 322
                i32.const 1024
                local.get 322
                i32.lt_s
                select
                local.set 323
                local.get 323
                i32.const 0
                i32.const 0
                local.get 323
                i32.lt_s
                select
                local.set 324
                local.get 4
                i32.const 151936
                i32.mul
                local.set 325
                local.get 319
                i32.const 1024
                i32.mul
                local.set 326
                i32.const 151936
                local.get 326
                i32.sub
                local.set 327
                i32.const 1024
                local.get 327
                i32.const 1024
                local.get 327
                i32.lt_s
                select
                local.set 328
                local.get 328
                i32.const 0
                i32.const 0
                local.get 328
                i32.lt_s
                select
                local.set 329
                local.get 4
                i32.const 151936
                i32.mul
                local.set 330
                local.get 0
                local.get 4
                i32.lt_u
                local.set 331
                local.get 324
                i32.const 0
                local.get 331
                select
                local.set 332
                local.get 10
                local.get 0
                i32.const 151936
                i32.mul
                local.get 321
                i32.add
                i32.add
                local.set 333
                local.get 0
                local.get 4
                i32.lt_u
                local.set 334
                local.get 329
                i32.const 0
                local.get 334
                select
                local.set 335
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 326
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 336
                local.get 332
                i32.const -4
                i32.and
                local.set 337
                i32.const 1024
                local.get 337
                i32.const 1024
                local.get 337
                i32.lt_s
                select
                local.set 338
                local.get 335
                i32.const -4
                i32.and
                local.set 339
                local.get 338
                local.get 339
                local.get 338
                local.get 339
                i32.lt_s
                select
                local.set 340
                i32.const 0
                local.set 341
                local.get 341
                local.get 340
                i32.lt_s
                if
                  loop
                    local.get 341
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 320
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 342
                    local.get 342
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 333
                    local.get 341
                    i32.add
                    v128.load32_zero
                    i16x8.extend_low_i8x16_u
                    i32x4.extend_low_i16x8_u
                    i32x4.lt_u
                    v128.and
                    local.set 343
                    local.get 336
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 13
                    local.get 342
                    v128.bitselect
                    local.get 13
                    local.get 343
                    v128.bitselect
                    local.set 344
                    local.get 344
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    local.set 345
                    local.get 345
                    local.get 288
                    f32x4.pmax
                    local.get 289
                    f32x4.pmin
                    local.set 345
                    local.get 345
                    local.get 290
                    f32x4.add
                    local.set 347
                    local.get 347
                    local.get 290
                    f32x4.sub
                    local.set 346
                    local.get 345
                    local.get 346
                    f32x4.sub
                    local.set 345
                    local.get 347
                    local.get 290
                    i32x4.sub
                    local.set 347
                    local.get 291
                    local.get 345
                    f32x4.mul
                    local.get 292
                    f32x4.add
                    local.get 345
                    f32x4.mul
                    local.get 293
                    f32x4.add
                    local.get 345
                    f32x4.mul
                    local.get 294
                    f32x4.add
                    local.get 345
                    f32x4.mul
                    local.get 295
                    f32x4.add
                    local.get 345
                    f32x4.mul
                    local.get 296
                    f32x4.add
                    local.get 345
                    f32x4.mul
                    local.get 55
                    f32x4.add
                    local.set 345
                    local.get 347
                    i32.const 1
                    i32x4.shr_s
                    local.set 346
                    local.get 3
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 345
                    local.get 346
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 347
                    local.get 346
                    i32x4.sub
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 310
                    f32x4.mul
                    local.get 348
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 343
                    local.get 62
                    local.get 344
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 84
                    local.get 344
                    local.get 117
                    local.get 118
                    local.get 344
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=86016
                    local.get 344
                    local.get 117
                    local.get 118
                    local.get 344
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 349
                    local.get 3
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 349
                    i32.const 21
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    v128.store offset=90112
                    local.get 341
                    i32.const 4
                    i32.add
                    local.set 341
                    local.get 341
                    local.get 340
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 340
                local.set 341
                local.get 341
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 341
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 320
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 350
                    local.get 350
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 333
                    local.get 341
                    i32.add
                    i32.const 0
                    local.get 341
                    i32.sub
                    local.get 332
                    local.get 341
                    i32.sub
                    call $load_some_u8_1
                    i32x4.lt_u
                    v128.and
                    local.set 351
                    local.get 336
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 341
                    i32.sub
                    local.get 335
                    local.get 341
                    i32.sub
                    call $load_some_f32_4
                    local.get 13
                    local.get 350
                    v128.bitselect
                    local.get 13
                    local.get 351
                    v128.bitselect
                    local.set 352
                    local.get 352
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    local.set 353
                    local.get 353
                    local.get 288
                    f32x4.pmax
                    local.get 289
                    f32x4.pmin
                    local.set 353
                    local.get 353
                    local.get 290
                    f32x4.add
                    local.set 355
                    local.get 355
                    local.get 290
                    f32x4.sub
                    local.set 354
                    local.get 353
                    local.get 354
                    f32x4.sub
                    local.set 353
                    local.get 355
                    local.get 290
                    i32x4.sub
                    local.set 355
                    local.get 291
                    local.get 353
                    f32x4.mul
                    local.get 292
                    f32x4.add
                    local.get 353
                    f32x4.mul
                    local.get 293
                    f32x4.add
                    local.get 353
                    f32x4.mul
                    local.get 294
                    f32x4.add
                    local.get 353
                    f32x4.mul
                    local.get 295
                    f32x4.add
                    local.get 353
                    f32x4.mul
                    local.get 296
                    f32x4.add
                    local.get 353
                    f32x4.mul
                    local.get 55
                    f32x4.add
                    local.set 353
                    local.get 355
                    i32.const 1
                    i32x4.shr_s
                    local.set 354
                    local.get 3
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 353
                    local.get 354
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 355
                    local.get 354
                    i32x4.sub
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 310
                    f32x4.mul
                    local.get 348
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 351
                    local.get 62
                    local.get 352
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 84
                    local.get 352
                    local.get 117
                    local.get 118
                    local.get 352
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=86016
                    local.get 352
                    local.get 117
                    local.get 118
                    local.get 352
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 356
                    local.get 3
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 356
                    i32.const 21
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    v128.store offset=90112
                    local.get 341
                    i32.const 4
                    i32.add
                    local.set 341
                    local.get 341
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 341
                local.get 341
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 341
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=90112
                    local.set 357
                    local.get 357
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 357
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 358
                      local.get 358
                      local.get 358
                      i32.load offset=77824
                      local.get 3
                      local.get 341
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=86016
                      i32.add
                      i32.store offset=77824
                    end
                    local.get 341
                    i32.const 1
                    i32.add
                    local.set 341
                    local.get 341
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 319
                i32.const 1
                i32.add
                local.set 319
                local.get 319
                local.get 318
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 359
            i32.const 0
            local.set 341
            local.get 341
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 359
                local.get 3
                local.get 341
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=77824
                i32x4.add
                local.set 359
                local.get 341
                i32.const 4
                i32.add
                local.set 341
                local.get 341
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 359
            local.get 359
            local.get 359
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 360
            local.get 360
            local.get 360
            local.get 360
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 361
            i32.const 0
            local.set 341
            i32.const 0
            local.set 362
            local.get 362
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 341
                local.get 3
                local.get 362
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=77824
                i32.add
                local.set 341
                local.get 3
                local.get 362
                i32.const 4
                i32.mul
                i32.add
                local.get 341
                i32.store offset=94208
                local.get 362
                i32.const 1
                i32.add
                local.set 362
                local.get 362
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 313
            local.get 361
            i32x4.min_u
            local.set 363
            local.get 363
            local.get 71
            i32x4.max_u
            local.set 364
            local.get 313
            local.get 361
            i32x4.min_u
            local.set 365
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 366
            i32.const 0
            local.set 362
            local.get 362
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 366
                local.get 362
                i32x4.splat
                local.get 39
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 364
                local.get 361
                local.get 3
                local.get 362
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=94208
                i32x4.sub
                local.get 3
                local.get 362
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=77824
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 366
                local.get 362
                i32.const 4
                i32.add
                local.set 362
                local.get 362
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 366
            local.get 366
            local.get 366
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 367
            local.get 367
            local.get 367
            local.get 367
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 368
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 369
            i32.const 0
            local.set 362
            local.get 362
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 362
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=77824
                local.set 370
                local.get 369
                local.get 361
                local.get 3
                local.get 362
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=94208
                i32x4.sub
                local.get 370
                i32x4.add
                local.get 370
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 362
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 368
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 369
                local.get 362
                i32.const 4
                i32.add
                local.set 362
                local.get 362
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 369
            local.get 369
            local.get 369
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 371
            local.get 371
            local.get 371
            local.get 371
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 372
            local.get 365
            local.get 372
            i32x4.sub
            local.set 373
            local.get 368
            i32.const 21
            i32x4.shl
            local.set 374
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 374
            v128.or
            local.set 375
            i32.const 0
            local.set 362
            local.get 362
            i32.const 8192
            i32.lt_s
            if
              loop
                local.get 3
                local.get 362
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=102400
                local.get 362
                i32.const 16
                i32.add
                local.set 362
                local.get 362
                i32.const 8192
                i32.lt_s
                br_if 0
              end
            end
            local.get 317
            i32x4.extract_lane 0
            local.set 362
            i32.const 0
            local.set 376
            local.get 376
            local.get 362
            i32.lt_s
            if
              loop
                local.get 376
                i32.const 1024
                i32.mul
                local.set 377
                local.get 375
                i32.const 21
                i32x4.shr_u
                local.set 378
                local.get 376
                i32.const 1024
                i32.mul
                local.set 379
                i32.const 151936
                local.get 379
                i32.sub
                local.set 380
                i32.const 1024
                local.get 380
                i32.const 1024
                local.get 380
                i32.lt_s
                select
                local.set 381
                local.get 381
                i32.const 0
                i32.const 0
                local.get 381
                i32.lt_s
                select
                local.set 382
                local.get 4
                i32.const 151936
                i32.mul
                local.set 383
                local.get 376
                i32.const 1024
                i32.mul
                local.set 384
                i32.const 151936
                local.get 384
                i32.sub
                local.set 385
                i32.const 1024
                local.get 385
                i32.const 1024
                local.get 385
                i32.lt_s
                select
                local.set 386
                local.get 386
                i32.const 0
                i32.const 0
                local.get 386
                i32.lt_s
                select
                local.set 387
                local.get 4
                i32.const 151936
                i32.mul
                local.set 388
                local.get 0
                local.get 4
                i32.lt_u
                local.set 389
                local.get 382
                i32.const 0
                local.get 389
                select
                local.set 390
                local.get 10
                local.get 0
                i32.const 151936
                i32.mul
                local.get 379
                i32.add
                i32.add
                local.set 391
                local.get 0
                local.get 4
                i32.lt_u
                local.set 392
                local.get 387
                i32.const 0
                local.get 392
                select
                local.set 393
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 384
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 394
                local.get 390
                i32.const -4
                i32.and
                local.set 395
                i32.const 1024
                local.get 395
                i32.const 1024
                local.get 395
                i32.lt_s
                select
                local.set 396
                local.get 393
                i32.const -4
                i32.and
                local.set 397
                local.get 396
                local.get 397
                local.get 396
                local.get 397
                i32.lt_s
                select
                local.set 398
                i32.const 0
                local.set 399
                local.get 399
                local.get 398
                i32.lt_s
                if
                  loop
                    local.get 399
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 377
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 400
                    local.get 400
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 391
                    local.get 399
                    i32.add
                    v128.load32_zero
                    i16x8.extend_low_i8x16_u
                    i32x4.extend_low_i16x8_u
                    i32x4.lt_u
                    v128.and
                    local.set 401
                    local.get 394
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 13
                    local.get 400
                    v128.bitselect
                    local.get 13
                    local.get 401
                    v128.bitselect
                    local.set 402
                    local.get 402
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    local.set 403
                    local.get 403
                    local.get 288
                    f32x4.pmax
                    local.get 289
                    f32x4.pmin
                    local.set 403
                    local.get 403
                    local.get 290
                    f32x4.add
                    local.set 405
                    local.get 405
                    local.get 290
                    f32x4.sub
                    local.set 404
                    local.get 403
                    local.get 404
                    f32x4.sub
                    local.set 403
                    local.get 405
                    local.get 290
                    i32x4.sub
                    local.set 405
                    local.get 291
                    local.get 403
                    f32x4.mul
                    local.get 292
                    f32x4.add
                    local.get 403
                    f32x4.mul
                    local.get 293
                    f32x4.add
                    local.get 403
                    f32x4.mul
                    local.get 294
                    f32x4.add
                    local.get 403
                    f32x4.mul
                    local.get 295
                    f32x4.add
                    local.get 403
                    f32x4.mul
                    local.get 296
                    f32x4.add
                    local.get 403
                    f32x4.mul
                    local.get 55
                    f32x4.add
                    local.set 403
                    local.get 405
                    i32.const 1
                    i32x4.shr_s
                    local.set 404
                    local.get 3
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 403
                    local.get 404
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 405
                    local.get 404
                    i32x4.sub
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 310
                    f32x4.mul
                    local.get 348
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 401
                    local.get 62
                    local.get 402
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 84
                    local.get 402
                    local.get 117
                    local.get 118
                    local.get 402
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=110592
                    local.get 402
                    local.get 117
                    local.get 118
                    local.get 402
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 406
                    local.get 3
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 406
                    i32.const 10
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    local.get 171
                    local.get 406
                    i32.const 21
                    i32x4.shr_u
                    local.get 378
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=114688
                    local.get 399
                    i32.const 4
                    i32.add
                    local.set 399
                    local.get 399
                    local.get 398
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 398
                local.set 399
                local.get 399
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 399
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 377
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 407
                    local.get 407
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 391
                    local.get 399
                    i32.add
                    i32.const 0
                    local.get 399
                    i32.sub
                    local.get 390
                    local.get 399
                    i32.sub
                    call $load_some_u8_1
                    i32x4.lt_u
                    v128.and
                    local.set 408
                    local.get 394
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 399
                    i32.sub
                    local.get 393
                    local.get 399
                    i32.sub
                    call $load_some_f32_4
                    local.get 13
                    local.get 407
                    v128.bitselect
                    local.get 13
                    local.get 408
                    v128.bitselect
                    local.set 409
                    local.get 409
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    local.set 410
                    local.get 410
                    local.get 288
                    f32x4.pmax
                    local.get 289
                    f32x4.pmin
                    local.set 410
                    local.get 410
                    local.get 290
                    f32x4.add
                    local.set 412
                    local.get 412
                    local.get 290
                    f32x4.sub
                    local.set 411
                    local.get 410
                    local.get 411
                    f32x4.sub
                    local.set 410
                    local.get 412
                    local.get 290
                    i32x4.sub
                    local.set 412
                    local.get 291
                    local.get 410
                    f32x4.mul
                    local.get 292
                    f32x4.add
                    local.get 410
                    f32x4.mul
                    local.get 293
                    f32x4.add
                    local.get 410
                    f32x4.mul
                    local.get 294
                    f32x4.add
                    local.get 410
                    f32x4.mul
                    local.get 295
                    f32x4.add
                    local.get 410
                    f32x4.mul
                    local.get 296
                    f32x4.add
                    local.get 410
                    f32x4.mul
                    local.get 55
                    f32x4.add
                    local.set 410
                    local.get 412
                    i32.const 1
                    i32x4.shr_s
                    local.set 411
                    local.get 3
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 410
                    local.get 411
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 412
                    local.get 411
                    i32x4.sub
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 310
                    f32x4.mul
                    local.get 348
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 408
                    local.get 62
                    local.get 409
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 84
                    local.get 409
                    local.get 117
                    local.get 118
                    local.get 409
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=110592
                    local.get 409
                    local.get 117
                    local.get 118
                    local.get 409
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 413
                    local.get 3
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 413
                    i32.const 10
                    i32x4.shr_u
                    local.get 119
                    v128.and
                    local.get 171
                    local.get 413
                    i32.const 21
                    i32x4.shr_u
                    local.get 378
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=114688
                    local.get 399
                    i32.const 4
                    i32.add
                    local.set 399
                    local.get 399
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 399
                local.get 399
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 399
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=114688
                    local.set 414
                    local.get 414
                    i32.const 2048
                    i32.lt_u
                    if
                      local.get 3
                      local.get 414
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 415
                      local.get 415
                      local.get 415
                      i32.load offset=102400
                      local.get 3
                      local.get 399
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=110592
                      i32.add
                      i32.store offset=102400
                    end
                    local.get 399
                    i32.const 1
                    i32.add
                    local.set 399
                    local.get 399
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 376
                i32.const 1
                i32.add
                local.set 376
                local.get 376
                local.get 362
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 416
            i32.const 0
            local.set 399
            local.get 399
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 416
                local.get 3
                local.get 399
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=102400
                i32x4.add
                local.set 416
                local.get 399
                i32.const 4
                i32.add
                local.set 399
                local.get 399
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 416
            local.get 416
            local.get 416
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 417
            local.get 417
            local.get 417
            local.get 417
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 418
            i32.const 0
            local.set 399
            i32.const 0
            local.set 419
            local.get 419
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 399
                local.get 3
                local.get 419
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=102400
                i32.add
                local.set 399
                local.get 3
                local.get 419
                i32.const 4
                i32.mul
                i32.add
                local.get 399
                i32.store offset=118784
                local.get 419
                i32.const 1
                i32.add
                local.set 419
                local.get 419
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 373
            local.get 418
            i32x4.min_u
            local.set 420
            local.get 420
            local.get 71
            i32x4.max_u
            local.set 421
            local.get 373
            local.get 418
            i32x4.min_u
            local.set 422
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 423
            i32.const 0
            local.set 419
            local.get 419
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 423
                local.get 419
                i32x4.splat
                local.get 39
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 421
                local.get 418
                local.get 3
                local.get 419
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=118784
                i32x4.sub
                local.get 3
                local.get 419
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=102400
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 423
                local.get 419
                i32.const 4
                i32.add
                local.set 419
                local.get 419
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 423
            local.get 423
            local.get 423
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 424
            local.get 424
            local.get 424
            local.get 424
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 425
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 426
            i32.const 0
            local.set 419
            local.get 419
            i32.const 2048
            i32.lt_s
            if
              loop
                local.get 3
                local.get 419
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=102400
                local.set 427
                local.get 426
                local.get 418
                local.get 3
                local.get 419
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=118784
                i32x4.sub
                local.get 427
                i32x4.add
                local.get 427
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 419
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 425
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 426
                local.get 419
                i32.const 4
                i32.add
                local.set 419
                local.get 419
                i32.const 2048
                i32.lt_s
                br_if 0
              end
            end
            local.get 426
            local.get 426
            local.get 426
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 428
            local.get 428
            local.get 428
            local.get 428
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 429
            local.get 422
            local.get 429
            i32x4.sub
            local.set 430
            local.get 425
            i32.const 10
            i32x4.shl
            local.set 431
            local.get 375
            local.get 431
            v128.or
            local.set 432
            i32.const 0
            local.set 419
            local.get 419
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 419
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=126976
                local.get 419
                i32.const 16
                i32.add
                local.set 419
                local.get 419
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 317
            i32x4.extract_lane 0
            local.set 419
            i32.const 0
            local.set 433
            local.get 433
            local.get 419
            i32.lt_s
            if
              loop
                local.get 433
                i32.const 1024
                i32.mul
                local.set 434
                local.get 432
                i32.const 10
                i32x4.shr_u
                local.set 435
                local.get 433
                i32.const 1024
                i32.mul
                local.set 436
                i32.const 151936
                local.get 436
                i32.sub
                local.set 437
                i32.const 1024
                local.get 437
                i32.const 1024
                local.get 437
                i32.lt_s
                select
                local.set 438
                local.get 438
                i32.const 0
                i32.const 0
                local.get 438
                i32.lt_s
                select
                local.set 439
                local.get 4
                i32.const 151936
                i32.mul
                local.set 440
                local.get 433
                i32.const 1024
                i32.mul
                local.set 441
                i32.const 151936
                local.get 441
                i32.sub
                local.set 442
                i32.const 1024
                local.get 442
                i32.const 1024
                local.get 442
                i32.lt_s
                select
                local.set 443
                local.get 443
                i32.const 0
                i32.const 0
                local.get 443
                i32.lt_s
                select
                local.set 444
                local.get 4
                i32.const 151936
                i32.mul
                local.set 445
                local.get 0
                local.get 4
                i32.lt_u
                local.set 446
                local.get 439
                i32.const 0
                local.get 446
                select
                local.set 447
                local.get 10
                local.get 0
                i32.const 151936
                i32.mul
                local.get 436
                i32.add
                i32.add
                local.set 448
                local.get 0
                local.get 4
                i32.lt_u
                local.set 449
                local.get 444
                i32.const 0
                local.get 449
                select
                local.set 450
                local.get 6
                local.get 0
                i32.const 151936
                i32.mul
                local.get 441
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 451
                local.get 447
                i32.const -4
                i32.and
                local.set 452
                i32.const 1024
                local.get 452
                i32.const 1024
                local.get 452
                i32.lt_s
                select
                local.set 453
                local.get 450
                i32.const -4
                i32.and
                local.set 454
                local.get 453
                local.get 454
                local.get 453
                local.get 454
                i32.lt_s
                select
                local.set 455
                i32.const 0
                local.set 456
                local.get 456
                local.get 455
                i32.lt_s
                if
                  loop
                    local.get 456
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 434
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 457
                    local.get 457
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 448
                    local.get 456
                    i32.add
                    v128.load32_zero
                    i16x8.extend_low_i8x16_u
                    i32x4.extend_low_i16x8_u
                    i32x4.lt_u
                    v128.and
                    local.set 458
                    local.get 451
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    local.get 13
                    local.get 457
                    v128.bitselect
                    local.get 13
                    local.get 458
                    v128.bitselect
                    local.set 459
                    local.get 459
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    local.set 460
                    local.get 460
                    local.get 288
                    f32x4.pmax
                    local.get 289
                    f32x4.pmin
                    local.set 460
                    local.get 460
                    local.get 290
                    f32x4.add
                    local.set 462
                    local.get 462
                    local.get 290
                    f32x4.sub
                    local.set 461
                    local.get 460
                    local.get 461
                    f32x4.sub
                    local.set 460
                    local.get 462
                    local.get 290
                    i32x4.sub
                    local.set 462
                    local.get 291
                    local.get 460
                    f32x4.mul
                    local.get 292
                    f32x4.add
                    local.get 460
                    f32x4.mul
                    local.get 293
                    f32x4.add
                    local.get 460
                    f32x4.mul
                    local.get 294
                    f32x4.add
                    local.get 460
                    f32x4.mul
                    local.get 295
                    f32x4.add
                    local.get 460
                    f32x4.mul
                    local.get 296
                    f32x4.add
                    local.get 460
                    f32x4.mul
                    local.get 55
                    f32x4.add
                    local.set 460
                    local.get 462
                    i32.const 1
                    i32x4.shr_s
                    local.set 461
                    local.get 3
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 460
                    local.get 461
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 462
                    local.get 461
                    i32x4.sub
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 310
                    f32x4.mul
                    local.get 348
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 458
                    local.get 62
                    local.get 459
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 84
                    local.get 459
                    local.get 117
                    local.get 118
                    local.get 459
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=131072
                    local.get 459
                    local.get 117
                    local.get 118
                    local.get 459
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 463
                    local.get 3
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 463
                    i32.const 0
                    i32x4.shr_u
                    local.get 223
                    v128.and
                    local.get 224
                    local.get 463
                    i32.const 10
                    i32x4.shr_u
                    local.get 435
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=135168
                    local.get 456
                    i32.const 4
                    i32.add
                    local.set 456
                    local.get 456
                    local.get 455
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 455
                local.set 456
                local.get 456
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 456
                    i32x4.splat
                    local.get 39
                    i32x4.add
                    local.get 434
                    i32x4.splat
                    i32x4.add
                    local.get 14
                    i32x4.lt_s
                    local.set 464
                    local.get 464
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 448
                    local.get 456
                    i32.add
                    i32.const 0
                    local.get 456
                    i32.sub
                    local.get 447
                    local.get 456
                    i32.sub
                    call $load_some_u8_1
                    i32x4.lt_u
                    v128.and
                    local.set 465
                    local.get 451
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 456
                    i32.sub
                    local.get 450
                    local.get 456
                    i32.sub
                    call $load_some_f32_4
                    local.get 13
                    local.get 464
                    v128.bitselect
                    local.get 13
                    local.get 465
                    v128.bitselect
                    local.set 466
                    local.get 466
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    local.set 467
                    local.get 467
                    local.get 288
                    f32x4.pmax
                    local.get 289
                    f32x4.pmin
                    local.set 467
                    local.get 467
                    local.get 290
                    f32x4.add
                    local.set 469
                    local.get 469
                    local.get 290
                    f32x4.sub
                    local.set 468
                    local.get 467
                    local.get 468
                    f32x4.sub
                    local.set 467
                    local.get 469
                    local.get 290
                    i32x4.sub
                    local.set 469
                    local.get 291
                    local.get 467
                    f32x4.mul
                    local.get 292
                    f32x4.add
                    local.get 467
                    f32x4.mul
                    local.get 293
                    f32x4.add
                    local.get 467
                    f32x4.mul
                    local.get 294
                    f32x4.add
                    local.get 467
                    f32x4.mul
                    local.get 295
                    f32x4.add
                    local.get 467
                    f32x4.mul
                    local.get 296
                    f32x4.add
                    local.get 467
                    f32x4.mul
                    local.get 55
                    f32x4.add
                    local.set 467
                    local.get 469
                    i32.const 1
                    i32x4.shr_s
                    local.set 468
                    local.get 3
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 467
                    local.get 468
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 469
                    local.get 468
                    i32x4.sub
                    local.get 297
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 310
                    f32x4.mul
                    local.get 348
                    f32x4.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.get 465
                    local.get 62
                    local.get 466
                    local.get 79
                    f32x4.sub
                    local.get 56
                    f32x4.mul
                    local.get 115
                    f32x4.mul
                    f32x4.le
                    v128.and
                    local.get 84
                    local.get 466
                    local.get 117
                    local.get 118
                    local.get 466
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    i32x4.le_u
                    v128.and
                    v128.bitselect
                    i32x4.trunc_sat_f32x4_u
                    v128.store offset=131072
                    local.get 466
                    local.get 117
                    local.get 118
                    local.get 466
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.lt
                    v128.bitselect
                    v128.xor
                    local.set 470
                    local.get 3
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 470
                    i32.const 0
                    i32x4.shr_u
                    local.get 223
                    v128.and
                    local.get 224
                    local.get 470
                    i32.const 10
                    i32x4.shr_u
                    local.get 435
                    i32x4.eq
                    v128.bitselect
                    v128.store offset=135168
                    local.get 456
                    i32.const 4
                    i32.add
                    local.set 456
                    local.get 456
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                i32.const 0
                local.set 456
                local.get 456
                i32.const 1024
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 456
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=135168
                    local.set 471
                    local.get 471
                    i32.const 1024
                    i32.lt_u
                    if
                      local.get 3
                      local.get 471
                      i32.const 4
                      i32.mul
                      i32.add
                      local.set 472
                      local.get 472
                      local.get 472
                      i32.load offset=126976
                      local.get 3
                      local.get 456
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.load offset=131072
                      i32.add
                      i32.store offset=126976
                    end
                    local.get 456
                    i32.const 1
                    i32.add
                    local.set 456
                    local.get 456
                    i32.const 1024
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 433
                i32.const 1
                i32.add
                local.set 433
                local.get 433
                local.get 419
                i32.lt_s
                br_if 0
              end
            end
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 473
            i32.const 0
            local.set 456
            local.get 456
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 473
                local.get 3
                local.get 456
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=126976
                i32x4.add
                local.set 473
                local.get 456
                i32.const 4
                i32.add
                local.set 456
                local.get 456
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 473
            local.get 473
            local.get 473
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 474
            local.get 474
            local.get 474
            local.get 474
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 475
            i32.const 0
            local.set 456
            i32.const 0
            local.set 476
            local.get 476
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 456
                local.get 3
                local.get 476
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=126976
                i32.add
                local.set 456
                local.get 3
                local.get 476
                i32.const 4
                i32.mul
                i32.add
                local.get 456
                i32.store offset=139264
                local.get 476
                i32.const 1
                i32.add
                local.set 476
                local.get 476
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 430
            local.get 475
            i32x4.min_u
            local.set 477
            local.get 477
            local.get 71
            i32x4.max_u
            local.set 478
            local.get 430
            local.get 475
            i32x4.min_u
            local.set 479
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 480
            i32.const 0
            local.set 476
            local.get 476
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 480
                local.get 476
                i32x4.splat
                local.get 39
                i32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 478
                local.get 475
                local.get 3
                local.get 476
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=139264
                i32x4.sub
                local.get 3
                local.get 476
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=126976
                i32x4.add
                i32x4.le_u
                v128.bitselect
                i32x4.max_u
                local.set 480
                local.get 476
                i32.const 4
                i32.add
                local.set 476
                local.get 476
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 480
            local.get 480
            local.get 480
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.max_u
            local.set 481
            local.get 481
            local.get 481
            local.get 481
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.max_u
            local.set 482
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 483
            i32.const 0
            local.set 476
            local.get 476
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 476
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=126976
                local.set 484
                local.get 483
                local.get 475
                local.get 3
                local.get 476
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=139264
                i32x4.sub
                local.get 484
                i32x4.add
                local.get 484
                i32x4.sub
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 476
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 482
                i32x4.eq
                v128.bitselect
                i32x4.add
                local.set 483
                local.get 476
                i32.const 4
                i32.add
                local.set 476
                local.get 476
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 483
            local.get 483
            local.get 483
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.add
            local.set 485
            local.get 485
            local.get 485
            local.get 485
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.add
            local.set 486
            local.get 482
            i32.const 0
            i32x4.shl
            local.set 487
            local.get 432
            local.get 487
            v128.or
            local.set 488
            local.get 488
            local.set 489
            local.get 489
            local.set 315
            local.get 316
            i32.const 1
            i32.add
            local.set 316
            local.get 316
            local.get 281
            i32.lt_s
            br_if 0
          end
        end
        local.get 315
        local.get 84
        i32x4.max_u
        local.set 490
        local.get 4
        i32.const 9
        i32.mul
        local.set 476
        local.get 0
        local.get 4
        i32.lt_u
        local.set 491
        i32.const 1
        i32.const 0
        local.get 491
        select
        local.set 492
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 493
        i32.const 0
        local.set 494
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 492
        i32.lt_s
        i32.and
        if
          local.get 493
          i32.load
          local.set 494
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 495
        local.get 0
        local.get 4
        i32.lt_u
        local.set 496
        i32.const 1
        i32.const 0
        local.get 496
        select
        local.set 497
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 498
        i32.const 0
        local.set 499
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 497
        i32.lt_s
        i32.and
        if
          local.get 498
          i32.load
          local.set 499
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 500
        local.get 0
        local.get 4
        i32.lt_u
        local.set 501
        i32.const 1
        i32.const 0
        local.get 501
        select
        local.set 502
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 503
        i32.const 0
        local.set 504
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 502
        i32.lt_s
        i32.and
        if
          local.get 503
          i32.load
          local.set 504
        end
        local.get 87
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 53
        v128.bitselect
        local.set 505
        i32.const 0
        local.set 506
        local.get 506
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 506
            i32.add
            local.get 13
            v128.store offset=143360
            local.get 506
            i32.const 16
            i32.add
            local.set 506
            local.get 506
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 506
        local.get 506
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 506
            i32.add
            local.get 14
            v128.store offset=147456
            local.get 506
            i32.const 16
            i32.add
            local.set 506
            local.get 506
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 505
        i32x4.extract_lane 0
        local.set 506
        i32.const 0
        local.set 507
        local.get 507
        local.get 506
        i32.lt_s
        if
          loop
            local.get 507
            i32.const 1024
            i32.mul
            local.set 508
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 510
            i64x2.extmul_low_i32x4_u
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 510
            i64x2.extmul_high_i32x4_u
            i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
            local.set 509
            local.get 509
            local.get 504
            i32x4.splat
            v128.xor
            local.set 511
            local.get 511
            local.get 494
            i32x4.splat
            v128.xor
            local.set 512
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 513
            local.get 494
            i32.const -1640531527
            i32.add
            local.set 514
            local.get 499
            i32.const -1150833019
            i32.add
            local.set 515
            local.get 512
            local.get 517
            i64x2.extmul_low_i32x4_u
            local.get 512
            local.get 517
            i64x2.extmul_high_i32x4_u
            i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
            local.set 516
            local.get 512
            local.get 517
            i32x4.mul
            local.set 518
            local.get 514
            i32.const -1640531527
            i32.add
            local.set 519
            local.get 515
            i32.const -1150833019
            i32.add
            local.set 520
            local.get 519
            i32.const -1640531527
            i32.add
            local.set 521
            local.get 520
            i32.const -1150833019
            i32.add
            local.set 522
            local.get 521
            i32.const -1640531527
            i32.add
            local.set 523
            local.get 522
            i32.const -1150833019
            i32.add
            local.set 524
            local.get 523
            i32.const -1640531527
            i32.add
            local.set 525
            local.get 524
            i32.const -1150833019
            i32.add
            local.set 526
            local.get 525
            i32.const -1640531527
            i32.add
            local.set 527
            local.get 526
            i32.const -1150833019
            i32.add
            local.set 528
            local.get 527
            i32.const -1640531527
            i32.add
            local.set 529
            local.get 528
            i32.const -1150833019
            i32.add
            local.set 530
            local.get 507
            i32.const 1024
            i32.mul
            local.set 531
            i32.const 151936
            local.get 531
            i32.sub
            local.set 532
            i32.const 1024
            local.get 532
            i32.const 1024
            local.get 532
            i32.lt_s
            select
            local.set 533
            local.get 533
            i32.const 0
            i32.const 0
            local.get 533
            i32.lt_s
            select
            local.set 534
            local.get 4
            i32.const 151936
            i32.mul
            local.set 535
            local.get 507
            i32.const 1024
            i32.mul
            local.set 536
            i32.const 151936
            local.get 536
            i32.sub
            local.set 537
            i32.const 1024
            local.get 537
            i32.const 1024
            local.get 537
            i32.lt_s
            select
            local.set 538
            local.get 538
            i32.const 0
            i32.const 0
            local.get 538
            i32.lt_s
            select
            local.set 539
            local.get 4
            i32.const 151936
            i32.mul
            local.set 540
            local.get 0
            local.get 4
            i32.lt_u
            local.set 541
            local.get 534
            i32.const 0
            local.get 541
            select
            local.set 542
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 531
            i32.add
            i32.add
            local.set 543
            local.get 0
            local.get 4
            i32.lt_u
            local.set 544
            local.get 539
            i32.const 0
            local.get 544
            select
            local.set 545
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 536
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 546
            local.get 542
            i32.const -4
            i32.and
            local.set 547
            i32.const 1024
            local.get 547
            i32.const 1024
            local.get 547
            i32.lt_s
            select
            local.set 548
            local.get 545
            i32.const -4
            i32.and
            local.set 549
            local.get 548
            local.get 549
            local.get 548
            local.get 549
            i32.lt_s
            select
            local.set 550
            i32.const 0
            local.set 551
            local.get 551
            local.get 550
            i32.lt_s
            if
              loop
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=143360
                local.set 552
                local.get 551
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 508
                i32x4.splat
                i32x4.add
                local.set 553
                local.get 553
                local.get 14
                i32x4.lt_s
                local.set 554
                local.get 554
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 543
                local.get 551
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 555
                local.get 546
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 13
                local.get 554
                v128.bitselect
                local.get 13
                local.get 555
                v128.bitselect
                local.set 556
                local.get 516
                local.get 553
                local.get 517
                i32x4.mul
                v128.xor
                local.get 515
                i32x4.splat
                v128.xor
                local.set 557
                local.get 553
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 553
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 499
                i32x4.splat
                v128.xor
                local.set 558
                local.get 557
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 557
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 558
                local.get 510
                i32x4.mul
                v128.xor
                local.get 519
                i32x4.splat
                v128.xor
                local.set 559
                local.get 558
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 558
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 513
                i32x4.splat
                v128.xor
                local.get 514
                i32x4.splat
                v128.xor
                local.set 560
                local.get 559
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 559
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 560
                local.get 517
                i32x4.mul
                v128.xor
                local.get 522
                i32x4.splat
                v128.xor
                local.set 561
                local.get 560
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 560
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 518
                v128.xor
                local.get 520
                i32x4.splat
                v128.xor
                local.set 562
                local.get 561
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 561
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 562
                local.get 510
                i32x4.mul
                v128.xor
                local.get 523
                i32x4.splat
                v128.xor
                local.set 563
                local.get 562
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 562
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 557
                local.get 510
                i32x4.mul
                v128.xor
                local.get 521
                i32x4.splat
                v128.xor
                local.set 564
                local.get 563
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 563
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 564
                local.get 517
                i32x4.mul
                v128.xor
                local.get 526
                i32x4.splat
                v128.xor
                local.set 565
                local.get 565
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 565
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 564
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 564
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 559
                local.get 517
                i32x4.mul
                v128.xor
                local.get 524
                i32x4.splat
                v128.xor
                local.get 510
                i32x4.mul
                v128.xor
                local.get 527
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 348
                f32x4.add
                local.get 567
                f32x4.mul
                local.set 566
                local.get 566
                local.get 569
                f32x4.mul
                local.get 55
                f32x4.add
                local.get 570
                f32x4.max
                local.set 568
                local.get 568
                local.set 571
                local.get 568
                local.get 576
                f32x4.lt
                local.set 575
                local.get 568
                local.get 577
                f32x4.mul
                local.get 568
                local.get 575
                v128.bitselect
                local.set 568
                local.get 568
                local.get 578
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 572
                local.get 568
                local.get 572
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 568
                local.get 568
                local.get 55
                f32x4.sub
                local.get 568
                local.get 55
                f32x4.add
                f32x4.div
                local.set 573
                local.get 573
                local.get 573
                f32x4.mul
                local.set 574
                local.get 566
                local.get 566
                local.get 566
                local.get 580
                f32x4.mul
                local.get 348
                f32x4.add
                f32x4.mul
                local.get 55
                f32x4.add
                f32x4.mul
                local.get 73
                local.get 571
                local.get 581
                local.get 574
                f32x4.mul
                local.get 582
                f32x4.add
                local.get 574
                f32x4.mul
                local.get 583
                f32x4.add
                local.get 574
                f32x4.mul
                local.get 584
                f32x4.add
                local.get 573
                f32x4.mul
                local.get 572
                local.get 575
                local.get 585
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 571
                local.get 586
                f32x4.eq
                v128.bitselect
                local.get 571
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 77
                local.get 571
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 587
                f32x4.mul
                local.get 566
                local.get 588
                f32x4.lt
                v128.bitselect
                local.set 579
                local.get 579
                local.set 589
                local.get 579
                local.get 576
                f32x4.lt
                local.set 593
                local.get 579
                local.get 577
                f32x4.mul
                local.get 579
                local.get 593
                v128.bitselect
                local.set 579
                local.get 579
                local.get 578
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 590
                local.get 579
                local.get 590
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 579
                local.get 579
                local.get 55
                f32x4.sub
                local.get 579
                local.get 55
                f32x4.add
                f32x4.div
                local.set 591
                local.get 591
                local.get 591
                f32x4.mul
                local.set 592
                local.get 556
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 73
                local.get 589
                local.get 581
                local.get 592
                f32x4.mul
                local.get 582
                f32x4.add
                local.get 592
                f32x4.mul
                local.get 583
                f32x4.add
                local.get 592
                f32x4.mul
                local.get 584
                f32x4.add
                local.get 591
                f32x4.mul
                local.get 590
                local.get 593
                local.get 585
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 589
                local.get 586
                f32x4.eq
                v128.bitselect
                local.get 589
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 77
                local.get 589
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 587
                f32x4.mul
                f32x4.add
                local.get 13
                local.get 555
                local.get 62
                local.get 556
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 115
                f32x4.mul
                f32x4.le
                v128.and
                local.get 490
                local.get 556
                local.get 117
                local.get 118
                local.get 556
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 594
                local.get 552
                local.get 594
                f32x4.lt
                local.set 595
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                local.get 594
                local.get 552
                local.get 595
                v128.bitselect
                v128.store offset=151552
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                local.get 553
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=147456
                local.get 595
                v128.bitselect
                v128.store offset=147456
                local.get 551
                i32.const 4
                i32.add
                local.set 551
                local.get 551
                local.get 550
                i32.lt_s
                br_if 0
              end
            end
            local.get 550
            local.set 551
            local.get 551
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=143360
                local.set 596
                local.get 551
                i32x4.splat
                local.get 39
                i32x4.add
                local.get 508
                i32x4.splat
                i32x4.add
                local.set 597
                local.get 597
                local.get 14
                i32x4.lt_s
                local.set 598
                local.get 598
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 543
                local.get 551
                i32.add
                i32.const 0
                local.get 551
                i32.sub
                local.get 542
                local.get 551
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 599
                local.get 546
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 551
                i32.sub
                local.get 545
                local.get 551
                i32.sub
                call $load_some_f32_4
                local.get 13
                local.get 598
                v128.bitselect
                local.get 13
                local.get 599
                v128.bitselect
                local.set 600
                local.get 516
                local.get 597
                local.get 517
                i32x4.mul
                v128.xor
                local.get 515
                i32x4.splat
                v128.xor
                local.set 601
                local.get 597
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 597
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 499
                i32x4.splat
                v128.xor
                local.set 602
                local.get 601
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 601
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 602
                local.get 510
                i32x4.mul
                v128.xor
                local.get 519
                i32x4.splat
                v128.xor
                local.set 603
                local.get 602
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 602
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 513
                i32x4.splat
                v128.xor
                local.get 514
                i32x4.splat
                v128.xor
                local.set 604
                local.get 603
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 603
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 604
                local.get 517
                i32x4.mul
                v128.xor
                local.get 522
                i32x4.splat
                v128.xor
                local.set 605
                local.get 604
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 604
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 518
                v128.xor
                local.get 520
                i32x4.splat
                v128.xor
                local.set 606
                local.get 605
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 605
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 606
                local.get 510
                i32x4.mul
                v128.xor
                local.get 523
                i32x4.splat
                v128.xor
                local.set 607
                local.get 606
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 606
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 601
                local.get 510
                i32x4.mul
                v128.xor
                local.get 521
                i32x4.splat
                v128.xor
                local.set 608
                local.get 607
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 607
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 608
                local.get 517
                i32x4.mul
                v128.xor
                local.get 526
                i32x4.splat
                v128.xor
                local.set 609
                local.get 609
                local.get 510
                i64x2.extmul_low_i32x4_u
                local.get 609
                local.get 510
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 608
                local.get 517
                i64x2.extmul_low_i32x4_u
                local.get 608
                local.get 517
                i64x2.extmul_high_i32x4_u
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                local.get 603
                local.get 517
                i32x4.mul
                v128.xor
                local.get 524
                i32x4.splat
                v128.xor
                local.get 510
                i32x4.mul
                v128.xor
                local.get 527
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 348
                f32x4.add
                local.get 567
                f32x4.mul
                local.set 610
                local.get 610
                local.get 569
                f32x4.mul
                local.get 55
                f32x4.add
                local.get 570
                f32x4.max
                local.set 611
                local.get 611
                local.set 612
                local.get 611
                local.get 576
                f32x4.lt
                local.set 616
                local.get 611
                local.get 577
                f32x4.mul
                local.get 611
                local.get 616
                v128.bitselect
                local.set 611
                local.get 611
                local.get 578
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 613
                local.get 611
                local.get 613
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 611
                local.get 611
                local.get 55
                f32x4.sub
                local.get 611
                local.get 55
                f32x4.add
                f32x4.div
                local.set 614
                local.get 614
                local.get 614
                f32x4.mul
                local.set 615
                local.get 610
                local.get 610
                local.get 610
                local.get 580
                f32x4.mul
                local.get 348
                f32x4.add
                f32x4.mul
                local.get 55
                f32x4.add
                f32x4.mul
                local.get 73
                local.get 612
                local.get 581
                local.get 615
                f32x4.mul
                local.get 582
                f32x4.add
                local.get 615
                f32x4.mul
                local.get 583
                f32x4.add
                local.get 615
                f32x4.mul
                local.get 584
                f32x4.add
                local.get 614
                f32x4.mul
                local.get 613
                local.get 616
                local.get 585
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 612
                local.get 586
                f32x4.eq
                v128.bitselect
                local.get 612
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 77
                local.get 612
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 587
                f32x4.mul
                local.get 610
                local.get 588
                f32x4.lt
                v128.bitselect
                local.set 617
                local.get 617
                local.set 618
                local.get 617
                local.get 576
                f32x4.lt
                local.set 622
                local.get 617
                local.get 577
                f32x4.mul
                local.get 617
                local.get 622
                v128.bitselect
                local.set 617
                local.get 617
                local.get 578
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 619
                local.get 617
                local.get 619
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 617
                local.get 617
                local.get 55
                f32x4.sub
                local.get 617
                local.get 55
                f32x4.add
                f32x4.div
                local.set 620
                local.get 620
                local.get 620
                f32x4.mul
                local.set 621
                local.get 600
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 73
                local.get 618
                local.get 581
                local.get 621
                f32x4.mul
                local.get 582
                f32x4.add
                local.get 621
                f32x4.mul
                local.get 583
                f32x4.add
                local.get 621
                f32x4.mul
                local.get 584
                f32x4.add
                local.get 620
                f32x4.mul
                local.get 619
                local.get 622
                local.get 585
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 618
                local.get 586
                f32x4.eq
                v128.bitselect
                local.get 618
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 77
                local.get 618
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 587
                f32x4.mul
                f32x4.add
                local.get 13
                local.get 599
                local.get 62
                local.get 600
                local.get 79
                f32x4.sub
                local.get 56
                f32x4.mul
                local.get 115
                f32x4.mul
                f32x4.le
                v128.and
                local.get 490
                local.get 600
                local.get 117
                local.get 118
                local.get 600
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 623
                local.get 596
                local.get 623
                f32x4.lt
                local.set 624
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                local.get 623
                local.get 596
                local.get 624
                v128.bitselect
                v128.store offset=151552
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                local.get 597
                local.get 3
                local.get 551
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=147456
                local.get 624
                v128.bitselect
                v128.store offset=147456
                local.get 551
                i32.const 4
                i32.add
                local.set 551
                local.get 551
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 551
            local.get 551
            i32.const 4096
            i32.lt_s
            if
              loop
                local.get 3
                local.get 551
                i32.add
                local.get 3
                local.get 551
                i32.add
                v128.load offset=151552
                v128.store offset=143360
                local.get 551
                i32.const 16
                i32.add
                local.set 551
                local.get 551
                i32.const 4096
                i32.lt_s
                br_if 0
              end
            end
            local.get 507
            i32.const 1
            i32.add
            local.set 507
            local.get 507
            local.get 506
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 551
        local.get 0
        local.get 4
        i32.lt_u
        local.set 625
        i32.const 1
        i32.const 0
        local.get 625
        select
        local.set 626
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 627
        i32.const 0
        local.set 628
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 626
        i32.lt_s
        i32.and
        if
          local.get 627
          i32.load
          local.set 628
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 629
        i32.const 1
        local.get 629
        i32.const 1
        local.get 629
        i32.lt_s
        select
        local.set 630
        local.get 630
        i32.const 0
        i32.const 0
        local.get 630
        i32.lt_s
        select
        local.set 631
        local.get 5
        local.get 628
        i32.sub
        local.set 632
        i32.const 1
        local.get 632
        i32.const 1
        local.get 632
        i32.lt_s
        select
        local.set 633
        local.get 633
        i32.const 0
        i32.const 0
        local.get 633
        i32.lt_s
        select
        i32.const 0
        local.get 628
        i32.const 0
        i32.ge_s
        select
        local.set 634
        local.get 73
        local.set 635
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 636
        i32.const 0
        local.set 637
        local.get 637
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 637
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=143360
            local.set 638
            local.get 636
            local.get 638
            local.get 638
            f32x4.ne
            v128.or
            local.set 636
            local.get 635
            local.get 638
            f32x4.pmax
            local.set 635
            local.get 637
            i32.const 4
            i32.add
            local.set 637
            local.get 637
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 77
        local.get 635
        local.get 636
        v128.bitselect
        local.set 635
        local.get 635
        local.get 635
        local.get 635
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        f32x4.max
        local.set 639
        local.get 639
        local.get 639
        local.get 639
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        f32x4.max
        local.set 640
        local.get 81
        local.set 641
        i32.const 0
        local.set 637
        local.get 637
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 641
            local.get 3
            local.get 637
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=147456
            local.get 14
            local.get 3
            local.get 637
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=143360
            local.get 640
            f32x4.eq
            v128.bitselect
            i32x4.min_s
            local.set 641
            local.get 637
            i32.const 4
            i32.add
            local.set 637
            local.get 637
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 641
        local.get 641
        local.get 641
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.min_s
        local.set 642
        local.get 642
        local.get 642
        local.get 642
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.min_s
        local.set 643
        local.get 643
        local.get 83
        local.get 53
        v128.bitselect
        local.set 644
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 637
        local.get 8
        local.get 628
        i32.const 4
        i32.mul
        i32.add
        local.set 645
        local.get 637
        local.get 644
        i32.const 0
        local.get 631
        call $store_some_i32_4
        drop
        local.get 645
        local.get 644
        i32.const 0
        local.get 634
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
  (func $load_some_u8_1 (export "load_some_u8_1") (param i32 i32 i32) (result v128)
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
      i32.load8_u
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
      i32.load8_u offset=1
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
      i32.load8_u offset=2
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
      i32.load8_u offset=3
      i32x4.replace_lane 3
      local.set 3
    end
    local.get 3
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
