(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 v128 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
    local.set 14
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 15
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 35
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 43
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 47
    v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
    local.set 56
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 80
    v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
    local.set 96
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 124
    v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
    local.set 125
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 127
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
    local.set 128
    v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
    local.set 129
    v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
    local.set 181
    v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
    local.set 233
    v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
    local.set 234
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 298
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 299
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 300
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 301
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 302
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 303
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 304
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 305
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 306
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 307
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 319
    v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
    local.set 321
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    local.set 354
    v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
    local.set 518
    v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
    local.set 525
    v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
    local.set 573
    v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
    local.set 575
    v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
    local.set 576
    v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
    local.set 582
    v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
    local.set 583
    v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
    local.set 584
    v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
    local.set 586
    v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
    local.set 587
    v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
    local.set 588
    v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
    local.set 589
    v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
    local.set 590
    v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
    local.set 591
    v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
    local.set 592
    v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
    local.set 593
    v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
    local.set 594
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
        local.get 14
        local.set 12
        local.get 15
        local.set 13
        i32.const 0
        local.set 16
        local.get 16
        i32.const 149
        i32.lt_s
        if
          loop
            local.get 16
            i32.const 1024
            i32.mul
            local.set 17
            local.get 16
            i32.const 1024
            i32.mul
            local.set 18
            i32.const 151936
            local.get 18
            i32.sub
            local.set 19
            i32.const 1024
            local.get 19
            i32.const 1024
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
            i32.const 151936
            i32.mul
            local.set 22
            local.get 16
            i32.const 1024
            i32.mul
            local.set 23
            i32.const 151936
            local.get 23
            i32.sub
            local.set 24
            i32.const 1024
            local.get 24
            i32.const 1024
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
            i32.const 151936
            i32.mul
            local.set 27
            local.get 0
            local.get 4
            i32.lt_u
            local.set 28
            local.get 21
            i32.const 0
            local.get 28
            select
            local.set 29
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 18
            i32.add
            i32.add
            local.set 30
            local.get 0
            local.get 4
            i32.lt_u
            local.set 31
            local.get 26
            i32.const 0
            local.get 31
            select
            local.set 32
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 23
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 33
            local.get 35
            local.set 34
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 36
            local.get 29
            i32.const -4
            i32.and
            local.set 37
            i32.const 1024
            local.get 37
            i32.const 1024
            local.get 37
            i32.lt_s
            select
            local.set 38
            local.get 32
            i32.const -4
            i32.and
            local.set 39
            local.get 38
            local.get 39
            local.get 38
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
                local.get 43
                i32x4.add
                local.get 17
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 42
                local.get 33
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 42
                v128.bitselect
                local.get 14
                local.get 42
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 30
                local.get 41
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.set 44
                local.get 36
                local.get 44
                local.get 44
                f32x4.ne
                v128.or
                local.set 36
                local.get 34
                local.get 44
                f32x4.pmax
                local.set 34
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
                local.get 43
                i32x4.add
                local.get 17
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 45
                local.get 33
                local.get 41
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 41
                i32.sub
                local.get 32
                local.get 41
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 45
                v128.bitselect
                local.get 14
                local.get 45
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 30
                local.get 41
                i32.add
                i32.const 0
                local.get 41
                i32.sub
                local.get 29
                local.get 41
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.set 46
                local.get 36
                local.get 46
                local.get 46
                f32x4.ne
                v128.or
                local.set 36
                local.get 34
                local.get 46
                f32x4.pmax
                local.set 34
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
            local.get 47
            local.get 34
            local.get 36
            v128.bitselect
            local.set 34
            local.get 34
            local.get 34
            local.get 34
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 48
            local.get 48
            local.get 48
            local.get 48
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 49
            local.get 0
            local.get 4
            i32.lt_u
            local.set 41
            local.get 21
            i32.const 0
            local.get 41
            select
            local.set 50
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 18
            i32.add
            i32.add
            local.set 51
            local.get 0
            local.get 4
            i32.lt_u
            local.set 52
            local.get 26
            i32.const 0
            local.get 52
            select
            local.set 53
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 23
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 54
            local.get 56
            local.set 55
            local.get 50
            i32.const -4
            i32.and
            local.set 57
            i32.const 1024
            local.get 57
            i32.const 1024
            local.get 57
            i32.lt_s
            select
            local.set 58
            local.get 53
            i32.const -4
            i32.and
            local.set 59
            local.get 58
            local.get 59
            local.get 58
            local.get 59
            i32.lt_s
            select
            local.set 60
            i32.const 0
            local.set 61
            local.get 61
            local.get 60
            i32.lt_s
            if
              loop
                local.get 61
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 17
                i32x4.splat
                i32x4.add
                local.set 62
                local.get 62
                local.get 15
                i32x4.lt_s
                local.set 63
                local.get 55
                local.get 62
                local.get 15
                local.get 54
                local.get 61
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 63
                v128.bitselect
                local.get 14
                local.get 63
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 51
                local.get 61
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.get 49
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 55
                local.get 61
                i32.const 4
                i32.add
                local.set 61
                local.get 61
                local.get 60
                i32.lt_s
                br_if 0
              end
            end
            local.get 60
            local.set 61
            local.get 61
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 61
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 17
                i32x4.splat
                i32x4.add
                local.set 64
                local.get 64
                local.get 15
                i32x4.lt_s
                local.set 65
                local.get 55
                local.get 64
                local.get 15
                local.get 54
                local.get 61
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 61
                i32.sub
                local.get 53
                local.get 61
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 65
                v128.bitselect
                local.get 14
                local.get 65
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 51
                local.get 61
                i32.add
                i32.const 0
                local.get 61
                i32.sub
                local.get 50
                local.get 61
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                v128.bitselect
                local.get 49
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 55
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
            local.get 55
            local.get 55
            local.get 55
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 66
            local.get 66
            local.get 66
            local.get 66
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 67
            local.get 12
            local.get 49
            f32x4.lt
            local.set 68
            local.get 12
            local.get 49
            f32x4.max
            local.set 69
            local.get 67
            local.get 13
            local.get 68
            v128.bitselect
            local.set 70
            local.get 69
            local.set 71
            local.get 70
            local.set 72
            local.get 71
            local.set 12
            local.get 72
            local.set 13
            local.get 16
            i32.const 1
            i32.add
            local.set 16
            local.get 16
            i32.const 149
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 61
        local.get 0
        local.get 4
        i32.lt_u
        local.set 73
        i32.const 1
        i32.const 0
        local.get 73
        select
        local.set 74
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 75
        i32.const 0
        local.set 76
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 74
        i32.lt_s
        i32.and
        if
          local.get 75
          i32.load
          local.set 76
        end
        local.get 76
        i32x4.splat
        local.set 77
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 77
        f32x4.lt
        local.set 78
        local.get 80
        local.get 77
        f32x4.div
        local.set 79
        local.get 79
        local.get 80
        local.get 78
        v128.bitselect
        local.set 81
        local.get 4
        i32.const 9
        i32.mul
        local.set 82
        local.get 0
        local.get 4
        i32.lt_u
        local.set 83
        i32.const 1
        i32.const 0
        local.get 83
        select
        local.set 84
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 7
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 85
        i32.const 0
        local.set 86
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 84
        i32.lt_s
        i32.and
        if
          local.get 85
          i32.load
          local.set 86
        end
        local.get 86
        i32x4.splat
        local.set 87
        local.get 4
        i32.const 9
        i32.mul
        local.set 88
        local.get 0
        local.get 4
        i32.lt_u
        local.set 89
        i32.const 1
        i32.const 0
        local.get 89
        select
        local.set 90
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 5
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 91
        i32.const 0
        local.set 92
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 90
        i32.lt_s
        i32.and
        if
          local.get 91
          i32.load
          local.set 92
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 92
        i32x4.splat
        i32x4.lt_u
        local.set 93
        local.get 78
        local.get 93
        v128.and
        local.set 94
        local.get 96
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 94
        v128.bitselect
        local.set 95
        i32.const 0
        local.set 97
        local.get 97
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 97
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store
            local.get 97
            i32.const 16
            i32.add
            local.set 97
            local.get 97
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 95
        i32x4.extract_lane 0
        local.set 98
        i32.const 0
        local.set 97
        local.get 97
        local.get 98
        i32.lt_s
        if
          loop
            local.get 97
            i32.const 1024
            i32.mul
            local.set 99
            local.get 97
            i32.const 1024
            i32.mul
            local.set 100
            i32.const 151936
            local.get 100
            i32.sub
            local.set 101
            i32.const 1024
            local.get 101
            i32.const 1024
            local.get 101
            i32.lt_s
            select
            local.set 102
            local.get 102
            i32.const 0
            i32.const 0
            local.get 102
            i32.lt_s
            select
            local.set 103
            local.get 4
            i32.const 151936
            i32.mul
            local.set 104
            local.get 97
            i32.const 1024
            i32.mul
            local.set 105
            i32.const 151936
            local.get 105
            i32.sub
            local.set 106
            i32.const 1024
            local.get 106
            i32.const 1024
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
            i32.const 151936
            i32.mul
            local.set 109
            local.get 0
            local.get 4
            i32.lt_u
            local.set 110
            local.get 103
            i32.const 0
            local.get 110
            select
            local.set 111
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 100
            i32.add
            i32.add
            local.set 112
            local.get 0
            local.get 4
            i32.lt_u
            local.set 113
            local.get 108
            i32.const 0
            local.get 113
            select
            local.set 114
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 105
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 115
            local.get 111
            i32.const -4
            i32.and
            local.set 116
            i32.const 1024
            local.get 116
            i32.const 1024
            local.get 116
            i32.lt_s
            select
            local.set 117
            local.get 114
            i32.const -4
            i32.and
            local.set 118
            local.get 117
            local.get 118
            local.get 117
            local.get 118
            i32.lt_s
            select
            local.set 119
            i32.const 0
            local.set 120
            local.get 120
            local.get 119
            i32.lt_s
            if
              loop
                local.get 120
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 99
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 121
                local.get 121
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 112
                local.get 120
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 122
                local.get 115
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 121
                v128.bitselect
                local.get 14
                local.get 122
                v128.bitselect
                local.set 123
                local.get 3
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 122
                local.get 87
                local.get 123
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=8192
                local.get 123
                local.get 127
                local.get 128
                local.get 123
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 126
                local.get 3
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                local.get 126
                i32.const 21
                i32x4.shr_u
                local.get 129
                v128.and
                v128.store offset=12288
                local.get 120
                i32.const 4
                i32.add
                local.set 120
                local.get 120
                local.get 119
                i32.lt_s
                br_if 0
              end
            end
            local.get 119
            local.set 120
            local.get 120
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 120
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 99
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 130
                local.get 130
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 112
                local.get 120
                i32.add
                i32.const 0
                local.get 120
                i32.sub
                local.get 111
                local.get 120
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 131
                local.get 115
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 120
                i32.sub
                local.get 114
                local.get 120
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 130
                v128.bitselect
                local.get 14
                local.get 131
                v128.bitselect
                local.set 132
                local.get 3
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 131
                local.get 87
                local.get 132
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=8192
                local.get 132
                local.get 127
                local.get 128
                local.get 132
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 133
                local.get 3
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                local.get 133
                i32.const 21
                i32x4.shr_u
                local.get 129
                v128.and
                v128.store offset=12288
                local.get 120
                i32.const 4
                i32.add
                local.set 120
                local.get 120
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 120
            local.get 120
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 120
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=12288
                local.set 134
                local.get 134
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 134
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 135
                  local.get 135
                  local.get 135
                  i32.load
                  local.get 3
                  local.get 120
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8192
                  i32.add
                  i32.store
                end
                local.get 120
                i32.const 1
                i32.add
                local.set 120
                local.get 120
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 97
            i32.const 1
            i32.add
            local.set 97
            local.get 97
            local.get 98
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 136
        i32.const 0
        local.set 120
        local.get 120
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 136
            local.get 3
            local.get 120
            i32.const 4
            i32.mul
            i32.add
            v128.load
            i32x4.add
            local.set 136
            local.get 120
            i32.const 4
            i32.add
            local.set 120
            local.get 120
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
        local.set 137
        local.get 137
        local.get 137
        local.get 137
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 138
        i32.const 0
        local.set 120
        i32.const 0
        local.set 139
        local.get 139
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 120
            local.get 3
            local.get 139
            i32.const 4
            i32.mul
            i32.add
            i32.load
            i32.add
            local.set 120
            local.get 3
            local.get 139
            i32.const 4
            i32.mul
            i32.add
            local.get 120
            i32.store offset=16384
            local.get 139
            i32.const 1
            i32.add
            local.set 139
            local.get 139
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 92
        i32x4.splat
        local.get 138
        i32x4.min_u
        local.set 140
        local.get 140
        local.get 124
        i32x4.max_u
        local.set 141
        local.get 92
        i32x4.splat
        local.get 138
        i32x4.min_u
        local.set 142
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 143
        i32.const 0
        local.set 139
        local.get 139
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 143
            local.get 139
            i32x4.splat
            local.get 43
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 141
            local.get 138
            local.get 3
            local.get 139
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=16384
            i32x4.sub
            local.get 3
            local.get 139
            i32.const 4
            i32.mul
            i32.add
            v128.load
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 143
            local.get 139
            i32.const 4
            i32.add
            local.set 139
            local.get 139
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 143
        local.get 143
        local.get 143
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 144
        local.get 144
        local.get 144
        local.get 144
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 145
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 146
        i32.const 0
        local.set 139
        local.get 139
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 139
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 147
            local.get 146
            local.get 138
            local.get 3
            local.get 139
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=16384
            i32x4.sub
            local.get 147
            i32x4.add
            local.get 147
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 139
            i32x4.splat
            local.get 43
            i32x4.add
            local.get 145
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 146
            local.get 139
            i32.const 4
            i32.add
            local.set 139
            local.get 139
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 146
        local.get 146
        local.get 146
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 148
        local.get 148
        local.get 148
        local.get 148
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 149
        local.get 142
        local.get 149
        i32x4.sub
        local.set 150
        local.get 145
        i32.const 21
        i32x4.shl
        local.set 151
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 151
        v128.or
        local.set 152
        i32.const 0
        local.set 139
        local.get 139
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 139
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=24576
            local.get 139
            i32.const 16
            i32.add
            local.set 139
            local.get 139
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 95
        i32x4.extract_lane 0
        local.set 153
        i32.const 0
        local.set 139
        local.get 139
        local.get 153
        i32.lt_s
        if
          loop
            local.get 139
            i32.const 1024
            i32.mul
            local.set 154
            local.get 152
            i32.const 21
            i32x4.shr_u
            local.set 155
            local.get 139
            i32.const 1024
            i32.mul
            local.set 156
            i32.const 151936
            local.get 156
            i32.sub
            local.set 157
            i32.const 1024
            local.get 157
            i32.const 1024
            local.get 157
            i32.lt_s
            select
            local.set 158
            local.get 158
            i32.const 0
            i32.const 0
            local.get 158
            i32.lt_s
            select
            local.set 159
            local.get 4
            i32.const 151936
            i32.mul
            local.set 160
            local.get 139
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
            local.get 159
            i32.const 0
            local.get 166
            select
            local.set 167
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 156
            i32.add
            i32.add
            local.set 168
            local.get 0
            local.get 4
            i32.lt_u
            local.set 169
            local.get 164
            i32.const 0
            local.get 169
            select
            local.set 170
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 161
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 171
            local.get 167
            i32.const -4
            i32.and
            local.set 172
            i32.const 1024
            local.get 172
            i32.const 1024
            local.get 172
            i32.lt_s
            select
            local.set 173
            local.get 170
            i32.const -4
            i32.and
            local.set 174
            local.get 173
            local.get 174
            local.get 173
            local.get 174
            i32.lt_s
            select
            local.set 175
            i32.const 0
            local.set 176
            local.get 176
            local.get 175
            i32.lt_s
            if
              loop
                local.get 176
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 154
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 177
                local.get 177
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 168
                local.get 176
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 178
                local.get 171
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 177
                v128.bitselect
                local.get 14
                local.get 178
                v128.bitselect
                local.set 179
                local.get 3
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 178
                local.get 87
                local.get 179
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=32768
                local.get 179
                local.get 127
                local.get 128
                local.get 179
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 180
                local.get 3
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                local.get 180
                i32.const 10
                i32x4.shr_u
                local.get 129
                v128.and
                local.get 181
                local.get 180
                i32.const 21
                i32x4.shr_u
                local.get 155
                i32x4.eq
                v128.bitselect
                v128.store offset=36864
                local.get 176
                i32.const 4
                i32.add
                local.set 176
                local.get 176
                local.get 175
                i32.lt_s
                br_if 0
              end
            end
            local.get 175
            local.set 176
            local.get 176
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 176
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 154
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 182
                local.get 182
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 168
                local.get 176
                i32.add
                i32.const 0
                local.get 176
                i32.sub
                local.get 167
                local.get 176
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 183
                local.get 171
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 176
                i32.sub
                local.get 170
                local.get 176
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 182
                v128.bitselect
                local.get 14
                local.get 183
                v128.bitselect
                local.set 184
                local.get 3
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 183
                local.get 87
                local.get 184
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=32768
                local.get 184
                local.get 127
                local.get 128
                local.get 184
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 185
                local.get 3
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                local.get 185
                i32.const 10
                i32x4.shr_u
                local.get 129
                v128.and
                local.get 181
                local.get 185
                i32.const 21
                i32x4.shr_u
                local.get 155
                i32x4.eq
                v128.bitselect
                v128.store offset=36864
                local.get 176
                i32.const 4
                i32.add
                local.set 176
                local.get 176
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 176
            local.get 176
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 176
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=36864
                local.set 186
                local.get 186
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 186
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 187
                  local.get 187
                  local.get 187
                  i32.load offset=24576
                  local.get 3
                  local.get 176
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=32768
                  i32.add
                  i32.store offset=24576
                end
                local.get 176
                i32.const 1
                i32.add
                local.set 176
                local.get 176
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 139
            i32.const 1
            i32.add
            local.set 139
            local.get 139
            local.get 153
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 188
        i32.const 0
        local.set 176
        local.get 176
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 188
            local.get 3
            local.get 176
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            i32x4.add
            local.set 188
            local.get 176
            i32.const 4
            i32.add
            local.set 176
            local.get 176
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
        local.set 189
        local.get 189
        local.get 189
        local.get 189
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 190
        i32.const 0
        local.set 176
        i32.const 0
        local.set 191
        local.get 191
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 176
            local.get 3
            local.get 191
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=24576
            i32.add
            local.set 176
            local.get 3
            local.get 191
            i32.const 4
            i32.mul
            i32.add
            local.get 176
            i32.store offset=40960
            local.get 191
            i32.const 1
            i32.add
            local.set 191
            local.get 191
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 150
        local.get 190
        i32x4.min_u
        local.set 192
        local.get 192
        local.get 124
        i32x4.max_u
        local.set 193
        local.get 150
        local.get 190
        i32x4.min_u
        local.set 194
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 195
        i32.const 0
        local.set 191
        local.get 191
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 195
            local.get 191
            i32x4.splat
            local.get 43
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 193
            local.get 190
            local.get 3
            local.get 191
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=40960
            i32x4.sub
            local.get 3
            local.get 191
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 195
            local.get 191
            i32.const 4
            i32.add
            local.set 191
            local.get 191
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 195
        local.get 195
        local.get 195
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 196
        local.get 196
        local.get 196
        local.get 196
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 197
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 198
        i32.const 0
        local.set 191
        local.get 191
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 191
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            local.set 199
            local.get 198
            local.get 190
            local.get 3
            local.get 191
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=40960
            i32x4.sub
            local.get 199
            i32x4.add
            local.get 199
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 191
            i32x4.splat
            local.get 43
            i32x4.add
            local.get 197
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 198
            local.get 191
            i32.const 4
            i32.add
            local.set 191
            local.get 191
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 198
        local.get 198
        local.get 198
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 200
        local.get 200
        local.get 200
        local.get 200
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 201
        local.get 194
        local.get 201
        i32x4.sub
        local.set 202
        local.get 197
        i32.const 10
        i32x4.shl
        local.set 203
        local.get 152
        local.get 203
        v128.or
        local.set 204
        i32.const 0
        local.set 191
        local.get 191
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 191
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=49152
            local.get 191
            i32.const 16
            i32.add
            local.set 191
            local.get 191
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 95
        i32x4.extract_lane 0
        local.set 205
        i32.const 0
        local.set 191
        local.get 191
        local.get 205
        i32.lt_s
        if
          loop
            local.get 191
            i32.const 1024
            i32.mul
            local.set 206
            local.get 204
            i32.const 10
            i32x4.shr_u
            local.set 207
            local.get 191
            i32.const 1024
            i32.mul
            local.set 208
            i32.const 151936
            local.get 208
            i32.sub
            local.set 209
            i32.const 1024
            local.get 209
            i32.const 1024
            local.get 209
            i32.lt_s
            select
            local.set 210
            local.get 210
            i32.const 0
            i32.const 0
            local.get 210
            i32.lt_s
            select
            local.set 211
            local.get 4
            i32.const 151936
            i32.mul
            local.set 212
            local.get 191
            i32.const 1024
            i32.mul
            local.set 213
            i32.const 151936
            local.get 213
            i32.sub
            local.set 214
            i32.const 1024
            local.get 214
            i32.const 1024
            local.get 214
            i32.lt_s
            select
            local.set 215
            local.get 215
            i32.const 0
            i32.const 0
            local.get 215
            i32.lt_s
            select
            local.set 216
            local.get 4
            i32.const 151936
            i32.mul
            local.set 217
            local.get 0
            local.get 4
            i32.lt_u
            local.set 218
            local.get 211
            i32.const 0
            local.get 218
            select
            local.set 219
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 208
            i32.add
            i32.add
            local.set 220
            local.get 0
            local.get 4
            i32.lt_u
            local.set 221
            local.get 216
            i32.const 0
            local.get 221
            select
            local.set 222
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 213
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 223
            local.get 219
            i32.const -4
            i32.and
            local.set 224
            i32.const 1024
            local.get 224
            i32.const 1024
            local.get 224
            i32.lt_s
            select
            local.set 225
            local.get 222
            i32.const -4
            i32.and
            local.set 226
            local.get 225
            local.get 226
            local.get 225
            local.get 226
            i32.lt_s
            select
            local.set 227
            i32.const 0
            local.set 228
            local.get 228
            local.get 227
            i32.lt_s
            if
              loop
                local.get 228
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 206
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 229
                local.get 229
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 220
                local.get 228
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 230
                local.get 223
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 229
                v128.bitselect
                local.get 14
                local.get 230
                v128.bitselect
                local.set 231
                local.get 3
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 230
                local.get 87
                local.get 231
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=53248
                local.get 231
                local.get 127
                local.get 128
                local.get 231
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 232
                local.get 3
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                local.get 232
                i32.const 0
                i32x4.shr_u
                local.get 233
                v128.and
                local.get 234
                local.get 232
                i32.const 10
                i32x4.shr_u
                local.get 207
                i32x4.eq
                v128.bitselect
                v128.store offset=57344
                local.get 228
                i32.const 4
                i32.add
                local.set 228
                local.get 228
                local.get 227
                i32.lt_s
                br_if 0
              end
            end
            local.get 227
            local.set 228
            local.get 228
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 228
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 206
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 235
                local.get 235
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 220
                local.get 228
                i32.add
                i32.const 0
                local.get 228
                i32.sub
                local.get 219
                local.get 228
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 236
                local.get 223
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 228
                i32.sub
                local.get 222
                local.get 228
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 235
                v128.bitselect
                local.get 14
                local.get 236
                v128.bitselect
                local.set 237
                local.get 3
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 236
                local.get 87
                local.get 237
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=53248
                local.get 237
                local.get 127
                local.get 128
                local.get 237
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 238
                local.get 3
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                local.get 238
                i32.const 0
                i32x4.shr_u
                local.get 233
                v128.and
                local.get 234
                local.get 238
                i32.const 10
                i32x4.shr_u
                local.get 207
                i32x4.eq
                v128.bitselect
                v128.store offset=57344
                local.get 228
                i32.const 4
                i32.add
                local.set 228
                local.get 228
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 228
            local.get 228
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 228
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=57344
                local.set 239
                local.get 239
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 239
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 240
                  local.get 240
                  local.get 240
                  i32.load offset=49152
                  local.get 3
                  local.get 228
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=53248
                  i32.add
                  i32.store offset=49152
                end
                local.get 228
                i32.const 1
                i32.add
                local.set 228
                local.get 228
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 191
            i32.const 1
            i32.add
            local.set 191
            local.get 191
            local.get 205
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 241
        i32.const 0
        local.set 228
        local.get 228
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 241
            local.get 3
            local.get 228
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            i32x4.add
            local.set 241
            local.get 228
            i32.const 4
            i32.add
            local.set 228
            local.get 228
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
        local.set 242
        local.get 242
        local.get 242
        local.get 242
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 243
        i32.const 0
        local.set 228
        i32.const 0
        local.set 244
        local.get 244
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 228
            local.get 3
            local.get 244
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=49152
            i32.add
            local.set 228
            local.get 3
            local.get 244
            i32.const 4
            i32.mul
            i32.add
            local.get 228
            i32.store offset=61440
            local.get 244
            i32.const 1
            i32.add
            local.set 244
            local.get 244
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 202
        local.get 243
        i32x4.min_u
        local.set 245
        local.get 245
        local.get 124
        i32x4.max_u
        local.set 246
        local.get 202
        local.get 243
        i32x4.min_u
        local.set 247
        local.get 4
        i32.const 9
        i32.mul
        local.set 244
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
        local.get 80
        f32x4.lt
        local.set 253
        local.get 78
        local.get 253
        v128.and
        local.set 254
        local.get 96
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 254
        v128.bitselect
        local.set 255
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 256
        i32.const 0
        local.set 257
        local.get 257
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 256
            local.get 257
            i32x4.splat
            local.get 43
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 246
            local.get 243
            local.get 3
            local.get 257
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.sub
            local.get 3
            local.get 257
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 256
            local.get 257
            i32.const 4
            i32.add
            local.set 257
            local.get 257
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 256
        local.get 256
        local.get 256
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 258
        local.get 258
        local.get 258
        local.get 258
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 259
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 260
        i32.const 0
        local.set 257
        local.get 257
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 257
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            local.set 261
            local.get 260
            local.get 243
            local.get 3
            local.get 257
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.sub
            local.get 261
            i32x4.add
            local.get 261
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 257
            i32x4.splat
            local.get 43
            i32x4.add
            local.get 259
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 260
            local.get 257
            i32.const 4
            i32.add
            local.set 257
            local.get 257
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 260
        local.get 260
        local.get 260
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 262
        local.get 262
        local.get 262
        local.get 262
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 263
        local.get 259
        i32.const 0
        i32x4.shl
        local.set 264
        local.get 204
        local.get 264
        v128.or
        local.set 265
        local.get 265
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 94
        v128.bitselect
        local.set 266
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 267
        local.get 255
        i32x4.extract_lane 0
        local.set 268
        i32.const 0
        local.set 257
        local.get 257
        local.get 268
        i32.lt_s
        if
          loop
            local.get 257
            i32.const 1024
            i32.mul
            local.set 269
            local.get 257
            i32.const 1024
            i32.mul
            local.set 270
            i32.const 151936
            local.get 270
            i32.sub
            local.set 271
            i32.const 1024
            local.get 271
            i32.const 1024
            local.get 271
            i32.lt_s
            select
            local.set 272
            local.get 272
            i32.const 0
            i32.const 0
            local.get 272
            i32.lt_s
            select
            local.set 273
            local.get 4
            i32.const 151936
            i32.mul
            local.set 274
            local.get 257
            i32.const 1024
            i32.mul
            local.set 275
            i32.const 151936
            local.get 275
            i32.sub
            local.set 276
            i32.const 1024
            local.get 276
            i32.const 1024
            local.get 276
            i32.lt_s
            select
            local.set 277
            local.get 277
            i32.const 0
            i32.const 0
            local.get 277
            i32.lt_s
            select
            local.set 278
            local.get 4
            i32.const 151936
            i32.mul
            local.set 279
            local.get 0
            local.get 4
            i32.lt_u
            local.set 280
            local.get 273
            i32.const 0
            local.get 280
            select
            local.set 281
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 270
            i32.add
            i32.add
            local.set 282
            local.get 0
            local.get 4
            i32.lt_u
            local.set 283
            local.get 278
            i32.const 0
            local.get 283
            select
            local.set 284
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 275
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 285
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 286
            local.get 281
            i32.const -4
            i32.and
            local.set 287
            i32.const 1024
            local.get 287
            i32.const 1024
            local.get 287
            i32.lt_s
            select
            local.set 288
            local.get 284
            i32.const -4
            i32.and
            local.set 289
            local.get 288
            local.get 289
            local.get 288
            local.get 289
            i32.lt_s
            select
            local.set 290
            i32.const 0
            local.set 291
            local.get 291
            local.get 290
            i32.lt_s
            if
              loop
                local.get 291
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 269
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 292
                local.get 292
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 282
                local.get 291
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 293
                local.get 285
                local.get 291
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 292
                v128.bitselect
                local.get 14
                local.get 293
                v128.bitselect
                local.set 294
                local.get 294
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 295
                local.get 295
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 295
                local.get 295
                local.get 300
                f32x4.add
                local.set 297
                local.get 297
                local.get 300
                f32x4.sub
                local.set 296
                local.get 295
                local.get 296
                f32x4.sub
                local.set 295
                local.get 297
                local.get 300
                i32x4.sub
                local.set 297
                local.get 301
                local.get 295
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 295
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 295
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 295
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 295
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 295
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 295
                local.get 297
                i32.const 1
                i32x4.shr_s
                local.set 296
                local.get 286
                local.get 295
                local.get 296
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 297
                local.get 296
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 293
                local.get 87
                local.get 294
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 294
                local.get 127
                local.get 128
                local.get 294
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 286
                local.get 291
                i32.const 4
                i32.add
                local.set 291
                local.get 291
                local.get 290
                i32.lt_s
                br_if 0
              end
            end
            local.get 290
            local.set 291
            local.get 291
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 291
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 269
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 308
                local.get 308
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 282
                local.get 291
                i32.add
                i32.const 0
                local.get 291
                i32.sub
                local.get 281
                local.get 291
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 309
                local.get 285
                local.get 291
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 291
                i32.sub
                local.get 284
                local.get 291
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 308
                v128.bitselect
                local.get 14
                local.get 309
                v128.bitselect
                local.set 310
                local.get 310
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 311
                local.get 311
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 311
                local.get 311
                local.get 300
                f32x4.add
                local.set 313
                local.get 313
                local.get 300
                f32x4.sub
                local.set 312
                local.get 311
                local.get 312
                f32x4.sub
                local.set 311
                local.get 313
                local.get 300
                i32x4.sub
                local.set 313
                local.get 301
                local.get 311
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 311
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 311
                local.get 313
                i32.const 1
                i32x4.shr_s
                local.set 312
                local.get 286
                local.get 311
                local.get 312
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 313
                local.get 312
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 309
                local.get 87
                local.get 310
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 310
                local.get 127
                local.get 128
                local.get 310
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 286
                local.get 291
                i32.const 4
                i32.add
                local.set 291
                local.get 291
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 286
            local.get 286
            local.get 286
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 314
            local.get 314
            local.get 314
            local.get 314
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 315
            local.get 267
            local.get 315
            f32x4.add
            local.set 316
            local.get 316
            local.set 317
            local.get 317
            local.set 267
            local.get 257
            i32.const 1
            i32.add
            local.set 257
            local.get 257
            local.get 268
            i32.lt_s
            br_if 0
          end
        end
        local.get 267
        local.get 319
        f32x4.max
        local.set 318
        local.get 321
        local.get 318
        f32x4.div
        local.set 320
        local.get 252
        local.get 321
        f32x4.mul
        local.set 322
        local.get 322
        i32x4.trunc_sat_f32x4_u
        local.set 323
        local.get 96
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 254
        v128.bitselect
        local.set 324
        i32.const 0
        local.set 291
        local.get 291
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 291
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=65536
            local.get 291
            i32.const 16
            i32.add
            local.set 291
            local.get 291
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 324
        i32x4.extract_lane 0
        local.set 325
        i32.const 0
        local.set 291
        local.get 291
        local.get 325
        i32.lt_s
        if
          loop
            local.get 291
            i32.const 1024
            i32.mul
            local.set 326
            local.get 291
            i32.const 1024
            i32.mul
            local.set 327
            i32.const 151936
            local.get 327
            i32.sub
            local.set 328
            i32.const 1024
            local.get 328
            i32.const 1024
            local.get 328
            i32.lt_s
            select
            local.set 329
            local.get 329
            i32.const 0
            i32.const 0
            local.get 329
            i32.lt_s
            select
            local.set 330
            local.get 4
            i32.const 151936
            i32.mul
            local.set 331
            local.get 291
            i32.const 1024
            i32.mul
            local.set 332
            i32.const 151936
            local.get 332
            i32.sub
            local.set 333
            i32.const 1024
            local.get 333
            i32.const 1024
            local.get 333
            i32.lt_s
            select
            local.set 334
            local.get 334
            i32.const 0
            i32.const 0
            local.get 334
            i32.lt_s
            select
            local.set 335
            local.get 4
            i32.const 151936
            i32.mul
            local.set 336
            local.get 0
            local.get 4
            i32.lt_u
            local.set 337
            local.get 330
            i32.const 0
            local.get 337
            select
            local.set 338
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 327
            i32.add
            i32.add
            local.set 339
            local.get 0
            local.get 4
            i32.lt_u
            local.set 340
            local.get 335
            i32.const 0
            local.get 340
            select
            local.set 341
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 332
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 342
            local.get 338
            i32.const -4
            i32.and
            local.set 343
            i32.const 1024
            local.get 343
            i32.const 1024
            local.get 343
            i32.lt_s
            select
            local.set 344
            local.get 341
            i32.const -4
            i32.and
            local.set 345
            local.get 344
            local.get 345
            local.get 344
            local.get 345
            i32.lt_s
            select
            local.set 346
            i32.const 0
            local.set 347
            local.get 347
            local.get 346
            i32.lt_s
            if
              loop
                local.get 347
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 326
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 348
                local.get 348
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 339
                local.get 347
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 349
                local.get 342
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 348
                v128.bitselect
                local.get 14
                local.get 349
                v128.bitselect
                local.set 350
                local.get 350
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 351
                local.get 351
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 351
                local.get 351
                local.get 300
                f32x4.add
                local.set 353
                local.get 353
                local.get 300
                f32x4.sub
                local.set 352
                local.get 351
                local.get 352
                f32x4.sub
                local.set 351
                local.get 353
                local.get 300
                i32x4.sub
                local.set 353
                local.get 301
                local.get 351
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 351
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 351
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 351
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 351
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 351
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 351
                local.get 353
                i32.const 1
                i32x4.shr_s
                local.set 352
                local.get 3
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                local.get 351
                local.get 352
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 353
                local.get 352
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 320
                f32x4.mul
                local.get 354
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 349
                local.get 87
                local.get 350
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 350
                local.get 127
                local.get 128
                local.get 350
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 350
                local.get 127
                local.get 128
                local.get 350
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 355
                local.get 3
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                local.get 355
                i32.const 21
                i32x4.shr_u
                local.get 129
                v128.and
                v128.store offset=77824
                local.get 347
                i32.const 4
                i32.add
                local.set 347
                local.get 347
                local.get 346
                i32.lt_s
                br_if 0
              end
            end
            local.get 346
            local.set 347
            local.get 347
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 347
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 326
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 356
                local.get 356
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 339
                local.get 347
                i32.add
                i32.const 0
                local.get 347
                i32.sub
                local.get 338
                local.get 347
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 357
                local.get 342
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 347
                i32.sub
                local.get 341
                local.get 347
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 356
                v128.bitselect
                local.get 14
                local.get 357
                v128.bitselect
                local.set 358
                local.get 358
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 359
                local.get 359
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 359
                local.get 359
                local.get 300
                f32x4.add
                local.set 361
                local.get 361
                local.get 300
                f32x4.sub
                local.set 360
                local.get 359
                local.get 360
                f32x4.sub
                local.set 359
                local.get 361
                local.get 300
                i32x4.sub
                local.set 361
                local.get 301
                local.get 359
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 359
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 359
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 359
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 359
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 359
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 359
                local.get 361
                i32.const 1
                i32x4.shr_s
                local.set 360
                local.get 3
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                local.get 359
                local.get 360
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 361
                local.get 360
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 320
                f32x4.mul
                local.get 354
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 357
                local.get 87
                local.get 358
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 358
                local.get 127
                local.get 128
                local.get 358
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 358
                local.get 127
                local.get 128
                local.get 358
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 362
                local.get 3
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                local.get 362
                i32.const 21
                i32x4.shr_u
                local.get 129
                v128.and
                v128.store offset=77824
                local.get 347
                i32.const 4
                i32.add
                local.set 347
                local.get 347
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 347
            local.get 347
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 347
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=77824
                local.set 363
                local.get 363
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 363
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 364
                  local.get 364
                  local.get 364
                  i32.load offset=65536
                  local.get 3
                  local.get 347
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=73728
                  i32.add
                  i32.store offset=65536
                end
                local.get 347
                i32.const 1
                i32.add
                local.set 347
                local.get 347
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 291
            i32.const 1
            i32.add
            local.set 291
            local.get 291
            local.get 325
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 365
        i32.const 0
        local.set 347
        local.get 347
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 365
            local.get 3
            local.get 347
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            local.set 365
            local.get 347
            i32.const 4
            i32.add
            local.set 347
            local.get 347
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 365
        local.get 365
        local.get 365
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 366
        local.get 366
        local.get 366
        local.get 366
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 367
        i32.const 0
        local.set 347
        i32.const 0
        local.set 368
        local.get 368
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 347
            local.get 3
            local.get 368
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=65536
            i32.add
            local.set 347
            local.get 3
            local.get 368
            i32.const 4
            i32.mul
            i32.add
            local.get 347
            i32.store offset=81920
            local.get 368
            i32.const 1
            i32.add
            local.set 368
            local.get 368
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 323
        local.get 367
        i32x4.min_u
        local.set 369
        local.get 369
        local.get 124
        i32x4.max_u
        local.set 370
        local.get 323
        local.get 367
        i32x4.min_u
        local.set 371
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 372
        i32.const 0
        local.set 368
        local.get 368
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 372
            local.get 368
            i32x4.splat
            local.get 43
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 370
            local.get 367
            local.get 3
            local.get 368
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 3
            local.get 368
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 372
            local.get 368
            i32.const 4
            i32.add
            local.set 368
            local.get 368
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 372
        local.get 372
        local.get 372
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 373
        local.get 373
        local.get 373
        local.get 373
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 374
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 375
        i32.const 0
        local.set 368
        local.get 368
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 368
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            local.set 376
            local.get 375
            local.get 367
            local.get 3
            local.get 368
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 376
            i32x4.add
            local.get 376
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 368
            i32x4.splat
            local.get 43
            i32x4.add
            local.get 374
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 375
            local.get 368
            i32.const 4
            i32.add
            local.set 368
            local.get 368
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 375
        local.get 375
        local.get 375
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 377
        local.get 377
        local.get 377
        local.get 377
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 378
        local.get 371
        local.get 378
        i32x4.sub
        local.set 379
        local.get 374
        i32.const 21
        i32x4.shl
        local.set 380
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 380
        v128.or
        local.set 381
        i32.const 0
        local.set 368
        local.get 368
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 368
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=90112
            local.get 368
            i32.const 16
            i32.add
            local.set 368
            local.get 368
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 324
        i32x4.extract_lane 0
        local.set 382
        i32.const 0
        local.set 368
        local.get 368
        local.get 382
        i32.lt_s
        if
          loop
            local.get 368
            i32.const 1024
            i32.mul
            local.set 383
            local.get 381
            i32.const 21
            i32x4.shr_u
            local.set 384
            local.get 368
            i32.const 1024
            i32.mul
            local.set 385
            i32.const 151936
            local.get 385
            i32.sub
            local.set 386
            i32.const 1024
            local.get 386
            i32.const 1024
            local.get 386
            i32.lt_s
            select
            local.set 387
            local.get 387
            i32.const 0
            i32.const 0
            local.get 387
            i32.lt_s
            select
            local.set 388
            local.get 4
            i32.const 151936
            i32.mul
            local.set 389
            local.get 368
            i32.const 1024
            i32.mul
            local.set 390
            i32.const 151936
            local.get 390
            i32.sub
            local.set 391
            i32.const 1024
            local.get 391
            i32.const 1024
            local.get 391
            i32.lt_s
            select
            local.set 392
            local.get 392
            i32.const 0
            i32.const 0
            local.get 392
            i32.lt_s
            select
            local.set 393
            local.get 4
            i32.const 151936
            i32.mul
            local.set 394
            local.get 0
            local.get 4
            i32.lt_u
            local.set 395
            local.get 388
            i32.const 0
            local.get 395
            select
            local.set 396
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 385
            i32.add
            i32.add
            local.set 397
            local.get 0
            local.get 4
            i32.lt_u
            local.set 398
            local.get 393
            i32.const 0
            local.get 398
            select
            local.set 399
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 390
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 400
            local.get 396
            i32.const -4
            i32.and
            local.set 401
            i32.const 1024
            local.get 401
            i32.const 1024
            local.get 401
            i32.lt_s
            select
            local.set 402
            local.get 399
            i32.const -4
            i32.and
            local.set 403
            local.get 402
            local.get 403
            local.get 402
            local.get 403
            i32.lt_s
            select
            local.set 404
            i32.const 0
            local.set 405
            local.get 405
            local.get 404
            i32.lt_s
            if
              loop
                local.get 405
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 383
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 406
                local.get 406
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 397
                local.get 405
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 407
                local.get 400
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 406
                v128.bitselect
                local.get 14
                local.get 407
                v128.bitselect
                local.set 408
                local.get 408
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 409
                local.get 409
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 409
                local.get 409
                local.get 300
                f32x4.add
                local.set 411
                local.get 411
                local.get 300
                f32x4.sub
                local.set 410
                local.get 409
                local.get 410
                f32x4.sub
                local.set 409
                local.get 411
                local.get 300
                i32x4.sub
                local.set 411
                local.get 301
                local.get 409
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 409
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 409
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 409
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 409
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 409
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 409
                local.get 411
                i32.const 1
                i32x4.shr_s
                local.set 410
                local.get 3
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                local.get 409
                local.get 410
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 411
                local.get 410
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 320
                f32x4.mul
                local.get 354
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 407
                local.get 87
                local.get 408
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 408
                local.get 127
                local.get 128
                local.get 408
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 408
                local.get 127
                local.get 128
                local.get 408
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 412
                local.get 3
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                local.get 412
                i32.const 10
                i32x4.shr_u
                local.get 129
                v128.and
                local.get 181
                local.get 412
                i32.const 21
                i32x4.shr_u
                local.get 384
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 405
                i32.const 4
                i32.add
                local.set 405
                local.get 405
                local.get 404
                i32.lt_s
                br_if 0
              end
            end
            local.get 404
            local.set 405
            local.get 405
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 405
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 383
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 413
                local.get 413
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 397
                local.get 405
                i32.add
                i32.const 0
                local.get 405
                i32.sub
                local.get 396
                local.get 405
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 414
                local.get 400
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 405
                i32.sub
                local.get 399
                local.get 405
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 413
                v128.bitselect
                local.get 14
                local.get 414
                v128.bitselect
                local.set 415
                local.get 415
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 416
                local.get 416
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 416
                local.get 416
                local.get 300
                f32x4.add
                local.set 418
                local.get 418
                local.get 300
                f32x4.sub
                local.set 417
                local.get 416
                local.get 417
                f32x4.sub
                local.set 416
                local.get 418
                local.get 300
                i32x4.sub
                local.set 418
                local.get 301
                local.get 416
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 416
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 416
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 416
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 416
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 416
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 416
                local.get 418
                i32.const 1
                i32x4.shr_s
                local.set 417
                local.get 3
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                local.get 416
                local.get 417
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 418
                local.get 417
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 320
                f32x4.mul
                local.get 354
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 414
                local.get 87
                local.get 415
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 415
                local.get 127
                local.get 128
                local.get 415
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 415
                local.get 127
                local.get 128
                local.get 415
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 419
                local.get 3
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                local.get 419
                i32.const 10
                i32x4.shr_u
                local.get 129
                v128.and
                local.get 181
                local.get 419
                i32.const 21
                i32x4.shr_u
                local.get 384
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 405
                i32.const 4
                i32.add
                local.set 405
                local.get 405
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 405
            local.get 405
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 405
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=102400
                local.set 420
                local.get 420
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 420
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 421
                  local.get 421
                  local.get 421
                  i32.load offset=90112
                  local.get 3
                  local.get 405
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=98304
                  i32.add
                  i32.store offset=90112
                end
                local.get 405
                i32.const 1
                i32.add
                local.set 405
                local.get 405
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 368
            i32.const 1
            i32.add
            local.set 368
            local.get 368
            local.get 382
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 422
        i32.const 0
        local.set 405
        local.get 405
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 422
            local.get 3
            local.get 405
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            local.set 422
            local.get 405
            i32.const 4
            i32.add
            local.set 405
            local.get 405
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 422
        local.get 422
        local.get 422
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 423
        local.get 423
        local.get 423
        local.get 423
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 424
        i32.const 0
        local.set 405
        i32.const 0
        local.set 425
        local.get 425
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 405
            local.get 3
            local.get 425
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=90112
            i32.add
            local.set 405
            local.get 3
            local.get 425
            i32.const 4
            i32.mul
            i32.add
            local.get 405
            i32.store offset=106496
            local.get 425
            i32.const 1
            i32.add
            local.set 425
            local.get 425
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 379
        local.get 424
        i32x4.min_u
        local.set 426
        local.get 426
        local.get 124
        i32x4.max_u
        local.set 427
        local.get 379
        local.get 424
        i32x4.min_u
        local.set 428
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 429
        i32.const 0
        local.set 425
        local.get 425
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 429
            local.get 425
            i32x4.splat
            local.get 43
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 427
            local.get 424
            local.get 3
            local.get 425
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 3
            local.get 425
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 429
            local.get 425
            i32.const 4
            i32.add
            local.set 425
            local.get 425
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 429
        local.get 429
        local.get 429
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 430
        local.get 430
        local.get 430
        local.get 430
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 431
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 432
        i32.const 0
        local.set 425
        local.get 425
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 425
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            local.set 433
            local.get 432
            local.get 424
            local.get 3
            local.get 425
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 433
            i32x4.add
            local.get 433
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 425
            i32x4.splat
            local.get 43
            i32x4.add
            local.get 431
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 432
            local.get 425
            i32.const 4
            i32.add
            local.set 425
            local.get 425
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 432
        local.get 432
        local.get 432
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 434
        local.get 434
        local.get 434
        local.get 434
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 435
        local.get 428
        local.get 435
        i32x4.sub
        local.set 436
        local.get 431
        i32.const 10
        i32x4.shl
        local.set 437
        local.get 381
        local.get 437
        v128.or
        local.set 438
        i32.const 0
        local.set 425
        local.get 425
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 425
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=114688
            local.get 425
            i32.const 16
            i32.add
            local.set 425
            local.get 425
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 324
        i32x4.extract_lane 0
        local.set 439
        i32.const 0
        local.set 425
        local.get 425
        local.get 439
        i32.lt_s
        if
          loop
            local.get 425
            i32.const 1024
            i32.mul
            local.set 440
            local.get 438
            i32.const 10
            i32x4.shr_u
            local.set 441
            local.get 425
            i32.const 1024
            i32.mul
            local.set 442
            i32.const 151936
            local.get 442
            i32.sub
            local.set 443
            i32.const 1024
            local.get 443
            i32.const 1024
            local.get 443
            i32.lt_s
            select
            local.set 444
            local.get 444
            i32.const 0
            i32.const 0
            local.get 444
            i32.lt_s
            select
            local.set 445
            local.get 4
            i32.const 151936
            i32.mul
            local.set 446
            local.get 425
            i32.const 1024
            i32.mul
            local.set 447
            i32.const 151936
            local.get 447
            i32.sub
            local.set 448
            i32.const 1024
            local.get 448
            i32.const 1024
            local.get 448
            i32.lt_s
            select
            local.set 449
            local.get 449
            i32.const 0
            i32.const 0
            local.get 449
            i32.lt_s
            select
            local.set 450
            local.get 4
            i32.const 151936
            i32.mul
            local.set 451
            local.get 0
            local.get 4
            i32.lt_u
            local.set 452
            local.get 445
            i32.const 0
            local.get 452
            select
            local.set 453
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 442
            i32.add
            i32.add
            local.set 454
            local.get 0
            local.get 4
            i32.lt_u
            local.set 455
            local.get 450
            i32.const 0
            local.get 455
            select
            local.set 456
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 447
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 457
            local.get 453
            i32.const -4
            i32.and
            local.set 458
            i32.const 1024
            local.get 458
            i32.const 1024
            local.get 458
            i32.lt_s
            select
            local.set 459
            local.get 456
            i32.const -4
            i32.and
            local.set 460
            local.get 459
            local.get 460
            local.get 459
            local.get 460
            i32.lt_s
            select
            local.set 461
            i32.const 0
            local.set 462
            local.get 462
            local.get 461
            i32.lt_s
            if
              loop
                local.get 462
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 440
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 463
                local.get 463
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 454
                local.get 462
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 464
                local.get 457
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 463
                v128.bitselect
                local.get 14
                local.get 464
                v128.bitselect
                local.set 465
                local.get 465
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 466
                local.get 466
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 466
                local.get 466
                local.get 300
                f32x4.add
                local.set 468
                local.get 468
                local.get 300
                f32x4.sub
                local.set 467
                local.get 466
                local.get 467
                f32x4.sub
                local.set 466
                local.get 468
                local.get 300
                i32x4.sub
                local.set 468
                local.get 301
                local.get 466
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 466
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 466
                local.get 468
                i32.const 1
                i32x4.shr_s
                local.set 467
                local.get 3
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                local.get 466
                local.get 467
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 468
                local.get 467
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 320
                f32x4.mul
                local.get 354
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 464
                local.get 87
                local.get 465
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 465
                local.get 127
                local.get 128
                local.get 465
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 465
                local.get 127
                local.get 128
                local.get 465
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 469
                local.get 3
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                local.get 469
                i32.const 0
                i32x4.shr_u
                local.get 233
                v128.and
                local.get 234
                local.get 469
                i32.const 10
                i32x4.shr_u
                local.get 441
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 462
                i32.const 4
                i32.add
                local.set 462
                local.get 462
                local.get 461
                i32.lt_s
                br_if 0
              end
            end
            local.get 461
            local.set 462
            local.get 462
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 462
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 440
                i32x4.splat
                i32x4.add
                local.get 15
                i32x4.lt_s
                local.set 470
                local.get 470
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 454
                local.get 462
                i32.add
                i32.const 0
                local.get 462
                i32.sub
                local.get 453
                local.get 462
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 471
                local.get 457
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 462
                i32.sub
                local.get 456
                local.get 462
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 470
                v128.bitselect
                local.get 14
                local.get 471
                v128.bitselect
                local.set 472
                local.get 472
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                local.set 473
                local.get 473
                local.get 298
                f32x4.pmax
                local.get 299
                f32x4.pmin
                local.set 473
                local.get 473
                local.get 300
                f32x4.add
                local.set 475
                local.get 475
                local.get 300
                f32x4.sub
                local.set 474
                local.get 473
                local.get 474
                f32x4.sub
                local.set 473
                local.get 475
                local.get 300
                i32x4.sub
                local.set 475
                local.get 301
                local.get 473
                f32x4.mul
                local.get 302
                f32x4.add
                local.get 473
                f32x4.mul
                local.get 303
                f32x4.add
                local.get 473
                f32x4.mul
                local.get 304
                f32x4.add
                local.get 473
                f32x4.mul
                local.get 305
                f32x4.add
                local.get 473
                f32x4.mul
                local.get 306
                f32x4.add
                local.get 473
                f32x4.mul
                local.get 80
                f32x4.add
                local.set 473
                local.get 475
                i32.const 1
                i32x4.shr_s
                local.set 474
                local.get 3
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                local.get 473
                local.get 474
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 475
                local.get 474
                i32x4.sub
                local.get 307
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 320
                f32x4.mul
                local.get 354
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 471
                local.get 87
                local.get 472
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 266
                local.get 472
                local.get 127
                local.get 128
                local.get 472
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 472
                local.get 127
                local.get 128
                local.get 472
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 476
                local.get 3
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                local.get 476
                i32.const 0
                i32x4.shr_u
                local.get 233
                v128.and
                local.get 234
                local.get 476
                i32.const 10
                i32x4.shr_u
                local.get 441
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 462
                i32.const 4
                i32.add
                local.set 462
                local.get 462
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 462
            local.get 462
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 462
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=122880
                local.set 477
                local.get 477
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 477
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 478
                  local.get 478
                  local.get 478
                  i32.load offset=114688
                  local.get 3
                  local.get 462
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=118784
                  i32.add
                  i32.store offset=114688
                end
                local.get 462
                i32.const 1
                i32.add
                local.set 462
                local.get 462
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 425
            i32.const 1
            i32.add
            local.set 425
            local.get 425
            local.get 439
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 479
        i32.const 0
        local.set 462
        local.get 462
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 479
            local.get 3
            local.get 462
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            local.set 479
            local.get 462
            i32.const 4
            i32.add
            local.set 462
            local.get 462
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 479
        local.get 479
        local.get 479
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 480
        local.get 480
        local.get 480
        local.get 480
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 481
        i32.const 0
        local.set 462
        i32.const 0
        local.set 482
        local.get 482
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 462
            local.get 3
            local.get 482
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=114688
            i32.add
            local.set 462
            local.get 3
            local.get 482
            i32.const 4
            i32.mul
            i32.add
            local.get 462
            i32.store offset=126976
            local.get 482
            i32.const 1
            i32.add
            local.set 482
            local.get 482
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 436
        local.get 481
        i32x4.min_u
        local.set 483
        local.get 483
        local.get 124
        i32x4.max_u
        local.set 484
        local.get 436
        local.get 481
        i32x4.min_u
        local.set 485
        local.get 4
        i32.const 9
        i32.mul
        local.set 482
        local.get 0
        local.get 4
        i32.lt_u
        local.set 486
        i32.const 1
        i32.const 0
        local.get 486
        select
        local.set 487
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 488
        i32.const 0
        local.set 489
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 487
        i32.lt_s
        i32.and
        if
          local.get 488
          i32.load
          local.set 489
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 490
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
        i32.const 4
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
        i32.const 1
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
        local.get 96
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 78
        v128.bitselect
        local.set 500
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 501
        i32.const 0
        local.set 502
        local.get 502
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 501
            local.get 502
            i32x4.splat
            local.get 43
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 484
            local.get 481
            local.get 3
            local.get 502
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 3
            local.get 502
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 501
            local.get 502
            i32.const 4
            i32.add
            local.set 502
            local.get 502
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 501
        local.get 501
        local.get 501
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 503
        local.get 503
        local.get 503
        local.get 503
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 504
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 505
        i32.const 0
        local.set 502
        local.get 502
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 502
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            local.set 506
            local.get 505
            local.get 481
            local.get 3
            local.get 502
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 506
            i32x4.add
            local.get 506
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 502
            i32x4.splat
            local.get 43
            i32x4.add
            local.get 504
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 505
            local.get 502
            i32.const 4
            i32.add
            local.set 502
            local.get 502
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 505
        local.get 505
        local.get 505
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 507
        local.get 507
        local.get 507
        local.get 507
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 508
        local.get 504
        i32.const 0
        i32x4.shl
        local.set 509
        local.get 438
        local.get 509
        v128.or
        local.set 510
        local.get 510
        local.get 266
        i32x4.max_u
        local.set 511
        local.get 511
        local.get 266
        local.get 254
        v128.bitselect
        local.set 512
        local.get 14
        local.set 513
        local.get 15
        local.set 514
        local.get 500
        i32x4.extract_lane 0
        local.set 515
        i32.const 0
        local.set 502
        local.get 502
        local.get 515
        i32.lt_s
        if
          loop
            local.get 502
            i32.const 1024
            i32.mul
            local.set 516
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 518
            call $mulhi
            local.set 517
            local.get 517
            local.get 499
            i32x4.splat
            v128.xor
            local.set 519
            local.get 519
            local.get 489
            i32x4.splat
            v128.xor
            local.set 520
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 521
            local.get 489
            i32.const -1640531527
            i32.add
            local.set 522
            local.get 494
            i32.const -1150833019
            i32.add
            local.set 523
            local.get 520
            local.get 525
            call $mulhi
            local.set 524
            local.get 520
            local.get 525
            i32x4.mul
            local.set 526
            local.get 522
            i32.const -1640531527
            i32.add
            local.set 527
            local.get 523
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
            local.get 529
            i32.const -1640531527
            i32.add
            local.set 531
            local.get 530
            i32.const -1150833019
            i32.add
            local.set 532
            local.get 531
            i32.const -1640531527
            i32.add
            local.set 533
            local.get 532
            i32.const -1150833019
            i32.add
            local.set 534
            local.get 533
            i32.const -1640531527
            i32.add
            local.set 535
            local.get 534
            i32.const -1150833019
            i32.add
            local.set 536
            local.get 535
            i32.const -1640531527
            i32.add
            local.set 537
            local.get 536
            i32.const -1150833019
            i32.add
            local.set 538
            local.get 502
            i32.const 1024
            i32.mul
            local.set 539
            i32.const 151936
            local.get 539
            i32.sub
            local.set 540
            i32.const 1024
            local.get 540
            i32.const 1024
            local.get 540
            i32.lt_s
            select
            local.set 541
            local.get 541
            i32.const 0
            i32.const 0
            local.get 541
            i32.lt_s
            select
            local.set 542
            local.get 4
            i32.const 151936
            i32.mul
            local.set 543
            local.get 502
            i32.const 1024
            i32.mul
            local.set 544
            i32.const 151936
            local.get 544
            i32.sub
            local.set 545
            i32.const 1024
            local.get 545
            i32.const 1024
            local.get 545
            i32.lt_s
            select
            local.set 546
            local.get 546
            i32.const 0
            i32.const 0
            local.get 546
            i32.lt_s
            select
            local.set 547
            local.get 4
            i32.const 151936
            i32.mul
            local.set 548
            local.get 0
            local.get 4
            i32.lt_u
            local.set 549
            local.get 542
            i32.const 0
            local.get 549
            select
            local.set 550
            local.get 10
            local.get 0
            i32.const 151936
            i32.mul
            local.get 539
            i32.add
            i32.add
            local.set 551
            local.get 0
            local.get 4
            i32.lt_u
            local.set 552
            local.get 547
            i32.const 0
            local.get 552
            select
            local.set 553
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 544
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 554
            local.get 35
            local.set 555
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 556
            local.get 550
            i32.const -4
            i32.and
            local.set 557
            i32.const 1024
            local.get 557
            i32.const 1024
            local.get 557
            i32.lt_s
            select
            local.set 558
            local.get 553
            i32.const -4
            i32.and
            local.set 559
            local.get 558
            local.get 559
            local.get 558
            local.get 559
            i32.lt_s
            select
            local.set 560
            i32.const 0
            local.set 561
            local.get 561
            local.get 560
            i32.lt_s
            if
              loop
                local.get 561
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 516
                i32x4.splat
                i32x4.add
                local.set 562
                local.get 562
                local.get 15
                i32x4.lt_s
                local.set 563
                local.get 563
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 551
                local.get 561
                i32.add
                v128.load32_zero
                i16x8.extend_low_i8x16_u
                i32x4.extend_low_i16x8_u
                i32x4.lt_u
                v128.and
                local.set 564
                local.get 554
                local.get 561
                i32.const 4
                i32.mul
                i32.add
                v128.load
                local.get 14
                local.get 563
                v128.bitselect
                local.get 14
                local.get 564
                v128.bitselect
                local.set 565
                local.get 524
                local.get 562
                local.get 525
                i32x4.mul
                v128.xor
                local.get 523
                i32x4.splat
                v128.xor
                local.set 566
                local.get 562
                local.get 525
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 494
                i32x4.splat
                v128.xor
                local.set 567
                local.get 566
                local.get 518
                call $mulhi
                local.get 567
                local.get 518
                i32x4.mul
                v128.xor
                local.get 527
                i32x4.splat
                v128.xor
                local.set 568
                local.get 567
                local.get 518
                call $mulhi
                local.get 521
                i32x4.splat
                v128.xor
                local.get 522
                i32x4.splat
                v128.xor
                local.set 569
                local.get 569
                local.get 525
                call $mulhi
                local.get 526
                v128.xor
                local.get 528
                i32x4.splat
                v128.xor
                local.set 570
                local.get 570
                local.get 518
                call $mulhi
                local.get 566
                local.get 518
                i32x4.mul
                v128.xor
                local.get 529
                i32x4.splat
                v128.xor
                local.set 571
                local.get 568
                local.get 525
                call $mulhi
                local.get 569
                local.get 525
                i32x4.mul
                v128.xor
                local.get 530
                i32x4.splat
                v128.xor
                local.get 518
                call $mulhi
                local.get 570
                local.get 518
                i32x4.mul
                v128.xor
                local.get 531
                i32x4.splat
                v128.xor
                local.get 525
                call $mulhi
                local.get 571
                local.get 525
                i32x4.mul
                v128.xor
                local.get 534
                i32x4.splat
                v128.xor
                local.get 518
                call $mulhi
                local.get 571
                local.get 525
                call $mulhi
                local.get 568
                local.get 525
                i32x4.mul
                v128.xor
                local.get 532
                i32x4.splat
                v128.xor
                local.get 518
                i32x4.mul
                v128.xor
                local.get 535
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 354
                f32x4.add
                local.get 573
                f32x4.mul
                local.set 572
                local.get 572
                local.get 575
                f32x4.mul
                local.get 80
                f32x4.add
                local.get 576
                f32x4.max
                local.set 574
                local.get 574
                local.set 577
                local.get 574
                local.get 582
                f32x4.lt
                local.set 581
                local.get 574
                local.get 583
                f32x4.mul
                local.get 574
                local.get 581
                v128.bitselect
                local.set 574
                local.get 574
                local.get 584
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 578
                local.get 574
                local.get 578
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 574
                local.get 574
                local.get 80
                f32x4.sub
                local.get 574
                local.get 80
                f32x4.add
                f32x4.div
                local.set 579
                local.get 579
                local.get 579
                f32x4.mul
                local.set 580
                local.get 572
                local.get 572
                local.get 572
                local.get 586
                f32x4.mul
                local.get 354
                f32x4.add
                f32x4.mul
                local.get 80
                f32x4.add
                f32x4.mul
                local.get 35
                local.get 577
                local.get 587
                local.get 580
                f32x4.mul
                local.get 588
                f32x4.add
                local.get 580
                f32x4.mul
                local.get 589
                f32x4.add
                local.get 580
                f32x4.mul
                local.get 590
                f32x4.add
                local.get 579
                f32x4.mul
                local.get 578
                local.get 581
                local.get 591
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 577
                local.get 592
                f32x4.eq
                v128.bitselect
                local.get 577
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 47
                local.get 577
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 593
                f32x4.mul
                local.get 572
                local.get 594
                f32x4.lt
                v128.bitselect
                local.set 585
                local.get 585
                local.set 595
                local.get 585
                local.get 582
                f32x4.lt
                local.set 599
                local.get 585
                local.get 583
                f32x4.mul
                local.get 585
                local.get 599
                v128.bitselect
                local.set 585
                local.get 585
                local.get 584
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 596
                local.get 585
                local.get 596
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 585
                local.get 585
                local.get 80
                f32x4.sub
                local.get 585
                local.get 80
                f32x4.add
                f32x4.div
                local.set 597
                local.get 597
                local.get 597
                f32x4.mul
                local.set 598
                local.get 565
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 35
                local.get 595
                local.get 587
                local.get 598
                f32x4.mul
                local.get 588
                f32x4.add
                local.get 598
                f32x4.mul
                local.get 589
                f32x4.add
                local.get 598
                f32x4.mul
                local.get 590
                f32x4.add
                local.get 597
                f32x4.mul
                local.get 596
                local.get 599
                local.get 591
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 595
                local.get 592
                f32x4.eq
                v128.bitselect
                local.get 595
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 47
                local.get 595
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 593
                f32x4.mul
                f32x4.add
                local.get 14
                local.get 564
                local.get 87
                local.get 565
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 512
                local.get 565
                local.get 127
                local.get 128
                local.get 565
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 600
                local.get 3
                local.get 561
                i32.const 4
                i32.mul
                i32.add
                local.get 600
                v128.store offset=131072
                local.get 556
                local.get 600
                local.get 600
                f32x4.ne
                v128.or
                local.set 556
                local.get 555
                local.get 600
                f32x4.pmax
                local.set 555
                local.get 561
                i32.const 4
                i32.add
                local.set 561
                local.get 561
                local.get 560
                i32.lt_s
                br_if 0
              end
            end
            local.get 560
            local.set 561
            local.get 561
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 561
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 516
                i32x4.splat
                i32x4.add
                local.set 601
                local.get 601
                local.get 15
                i32x4.lt_s
                local.set 602
                local.get 602
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 551
                local.get 561
                i32.add
                i32.const 0
                local.get 561
                i32.sub
                local.get 550
                local.get 561
                i32.sub
                call $load_some_u8_1
                i32x4.lt_u
                v128.and
                local.set 603
                local.get 554
                local.get 561
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 561
                i32.sub
                local.get 553
                local.get 561
                i32.sub
                call $load_some_f32_4
                local.get 14
                local.get 602
                v128.bitselect
                local.get 14
                local.get 603
                v128.bitselect
                local.set 604
                local.get 524
                local.get 601
                local.get 525
                i32x4.mul
                v128.xor
                local.get 523
                i32x4.splat
                v128.xor
                local.set 605
                local.get 601
                local.get 525
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 494
                i32x4.splat
                v128.xor
                local.set 606
                local.get 605
                local.get 518
                call $mulhi
                local.get 606
                local.get 518
                i32x4.mul
                v128.xor
                local.get 527
                i32x4.splat
                v128.xor
                local.set 607
                local.get 606
                local.get 518
                call $mulhi
                local.get 521
                i32x4.splat
                v128.xor
                local.get 522
                i32x4.splat
                v128.xor
                local.set 608
                local.get 608
                local.get 525
                call $mulhi
                local.get 526
                v128.xor
                local.get 528
                i32x4.splat
                v128.xor
                local.set 609
                local.get 609
                local.get 518
                call $mulhi
                local.get 605
                local.get 518
                i32x4.mul
                v128.xor
                local.get 529
                i32x4.splat
                v128.xor
                local.set 610
                local.get 607
                local.get 525
                call $mulhi
                local.get 608
                local.get 525
                i32x4.mul
                v128.xor
                local.get 530
                i32x4.splat
                v128.xor
                local.get 518
                call $mulhi
                local.get 609
                local.get 518
                i32x4.mul
                v128.xor
                local.get 531
                i32x4.splat
                v128.xor
                local.get 525
                call $mulhi
                local.get 610
                local.get 525
                i32x4.mul
                v128.xor
                local.get 534
                i32x4.splat
                v128.xor
                local.get 518
                call $mulhi
                local.get 610
                local.get 525
                call $mulhi
                local.get 607
                local.get 525
                i32x4.mul
                v128.xor
                local.get 532
                i32x4.splat
                v128.xor
                local.get 518
                i32x4.mul
                v128.xor
                local.get 535
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                local.get 354
                f32x4.add
                local.get 573
                f32x4.mul
                local.set 611
                local.get 611
                local.get 575
                f32x4.mul
                local.get 80
                f32x4.add
                local.get 576
                f32x4.max
                local.set 612
                local.get 612
                local.set 613
                local.get 612
                local.get 582
                f32x4.lt
                local.set 617
                local.get 612
                local.get 583
                f32x4.mul
                local.get 612
                local.get 617
                v128.bitselect
                local.set 612
                local.get 612
                local.get 584
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 614
                local.get 612
                local.get 614
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 612
                local.get 612
                local.get 80
                f32x4.sub
                local.get 612
                local.get 80
                f32x4.add
                f32x4.div
                local.set 615
                local.get 615
                local.get 615
                f32x4.mul
                local.set 616
                local.get 611
                local.get 611
                local.get 611
                local.get 586
                f32x4.mul
                local.get 354
                f32x4.add
                f32x4.mul
                local.get 80
                f32x4.add
                f32x4.mul
                local.get 35
                local.get 613
                local.get 587
                local.get 616
                f32x4.mul
                local.get 588
                f32x4.add
                local.get 616
                f32x4.mul
                local.get 589
                f32x4.add
                local.get 616
                f32x4.mul
                local.get 590
                f32x4.add
                local.get 615
                f32x4.mul
                local.get 614
                local.get 617
                local.get 591
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 613
                local.get 592
                f32x4.eq
                v128.bitselect
                local.get 613
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 47
                local.get 613
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 593
                f32x4.mul
                local.get 611
                local.get 594
                f32x4.lt
                v128.bitselect
                local.set 618
                local.get 618
                local.set 619
                local.get 618
                local.get 582
                f32x4.lt
                local.set 623
                local.get 618
                local.get 583
                f32x4.mul
                local.get 618
                local.get 623
                v128.bitselect
                local.set 618
                local.get 618
                local.get 584
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 620
                local.get 618
                local.get 620
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 618
                local.get 618
                local.get 80
                f32x4.sub
                local.get 618
                local.get 80
                f32x4.add
                f32x4.div
                local.set 621
                local.get 621
                local.get 621
                f32x4.mul
                local.set 622
                local.get 604
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 35
                local.get 619
                local.get 587
                local.get 622
                f32x4.mul
                local.get 588
                f32x4.add
                local.get 622
                f32x4.mul
                local.get 589
                f32x4.add
                local.get 622
                f32x4.mul
                local.get 590
                f32x4.add
                local.get 621
                f32x4.mul
                local.get 620
                local.get 623
                local.get 591
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 619
                local.get 592
                f32x4.eq
                v128.bitselect
                local.get 619
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                local.get 47
                local.get 619
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                local.get 593
                f32x4.mul
                f32x4.add
                local.get 14
                local.get 603
                local.get 87
                local.get 604
                local.get 12
                f32x4.sub
                local.get 81
                f32x4.mul
                local.get 125
                f32x4.mul
                f32x4.le
                v128.and
                local.get 512
                local.get 604
                local.get 127
                local.get 128
                local.get 604
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 624
                local.get 3
                local.get 561
                i32.const 4
                i32.mul
                i32.add
                local.get 624
                v128.store offset=131072
                local.get 556
                local.get 624
                local.get 624
                f32x4.ne
                v128.or
                local.set 556
                local.get 555
                local.get 624
                f32x4.pmax
                local.set 555
                local.get 561
                i32.const 4
                i32.add
                local.set 561
                local.get 561
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 47
            local.get 555
            local.get 556
            v128.bitselect
            local.set 555
            local.get 555
            local.get 555
            local.get 555
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 625
            local.get 625
            local.get 625
            local.get 625
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 626
            local.get 56
            local.set 627
            i32.const 0
            local.set 561
            local.get 561
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 627
                local.get 561
                i32x4.splat
                local.get 43
                i32x4.add
                local.get 516
                i32x4.splat
                i32x4.add
                local.get 15
                local.get 3
                local.get 561
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=131072
                local.get 626
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 627
                local.get 561
                i32.const 4
                i32.add
                local.set 561
                local.get 561
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 627
            local.get 627
            local.get 627
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 628
            local.get 628
            local.get 628
            local.get 628
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 629
            local.get 513
            local.get 626
            f32x4.lt
            local.set 630
            local.get 513
            local.get 626
            f32x4.max
            local.set 631
            local.get 629
            local.get 514
            local.get 630
            v128.bitselect
            local.set 632
            local.get 631
            local.set 633
            local.get 632
            local.set 634
            local.get 633
            local.set 513
            local.get 634
            local.set 514
            local.get 502
            i32.const 1
            i32.add
            local.set 502
            local.get 502
            local.get 515
            i32.lt_s
            br_if 0
          end
        end
        local.get 514
        local.get 13
        local.get 78
        v128.bitselect
        local.set 635
        local.get 4
        i32.const 9
        i32.mul
        local.set 561
        local.get 0
        local.get 4
        i32.lt_u
        local.set 636
        i32.const 1
        i32.const 0
        local.get 636
        select
        local.set 637
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 638
        i32.const 0
        local.set 639
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 637
        i32.lt_s
        i32.and
        if
          local.get 638
          i32.load
          local.set 639
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 640
        i32.const 1
        local.get 640
        i32.const 1
        local.get 640
        i32.lt_s
        select
        local.set 641
        local.get 641
        i32.const 0
        i32.const 0
        local.get 641
        i32.lt_s
        select
        local.set 642
        local.get 5
        local.get 639
        i32.sub
        local.set 643
        i32.const 1
        local.get 643
        i32.const 1
        local.get 643
        i32.lt_s
        select
        local.set 644
        local.get 644
        i32.const 0
        i32.const 0
        local.get 644
        i32.lt_s
        select
        i32.const 0
        local.get 639
        i32.const 0
        i32.ge_s
        select
        local.set 645
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 646
        local.get 646
        local.get 635
        i32.const 0
        local.get 642
        call $store_some_i32_4
        drop
        local.get 8
        local.get 639
        i32.const 4
        i32.mul
        i32.add
        local.set 647
        local.get 647
        local.get 635
        i32.const 0
        local.get 645
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
  (func $mulhi (export "mulhi") (param v128 v128) (result v128)
    local.get 0
    local.get 1
    i64x2.extmul_low_i32x4_u
    local.get 0
    local.get 1
    i64x2.extmul_high_i32x4_u
    i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
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
