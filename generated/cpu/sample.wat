(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 v128 v128 v128 i32 i32 i32 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
    i32.load
    local.set 10
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 11
        v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
        local.set 12
        i32.const 0
        local.set 13
        local.get 13
        i32.const 149
        i32.lt_s
        if
          loop
            local.get 13
            i32.const 1024
            i32.mul
            local.set 14
            local.get 13
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
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 23
            local.get 21
            i32.const -4
            i32.and
            local.set 24
            i32.const 1024
            local.get 24
            i32.const 1024
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
                local.get 23
                local.get 22
                local.get 26
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 26
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 14
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                v128.bitselect
                f32x4.max
                local.set 23
                local.get 26
                i32.const 4
                i32.add
                local.set 26
                local.get 26
                local.get 25
                i32.lt_s
                br_if 0
              end
            end
            local.get 25
            local.set 26
            local.get 26
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 23
                local.get 22
                local.get 26
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 26
                i32.sub
                local.get 21
                local.get 26
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 26
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 14
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                v128.bitselect
                f32x4.max
                local.set 23
                local.get 26
                i32.const 4
                i32.add
                local.set 26
                local.get 26
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 23
            local.get 23
            local.get 23
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 27
            local.get 27
            local.get 27
            local.get 27
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 28
            local.get 0
            local.get 4
            i32.lt_u
            local.set 26
            local.get 18
            i32.const 0
            local.get 26
            select
            local.set 29
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 15
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 30
            v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
            local.set 31
            local.get 29
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
            i32.const 0
            local.set 34
            local.get 34
            local.get 33
            i32.lt_s
            if
              loop
                local.get 34
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 14
                i32x4.splat
                i32x4.add
                local.set 35
                local.get 31
                local.get 35
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 30
                local.get 34
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 35
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                v128.bitselect
                local.get 28
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 31
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
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 34
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 14
                i32x4.splat
                i32x4.add
                local.set 36
                local.get 31
                local.get 36
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 30
                local.get 34
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 34
                i32.sub
                local.get 29
                local.get 34
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 36
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                v128.bitselect
                local.get 28
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 31
                local.get 34
                i32.const 4
                i32.add
                local.set 34
                local.get 34
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 31
            local.get 31
            local.get 31
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 37
            local.get 37
            local.get 37
            local.get 37
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 38
            local.get 11
            local.get 28
            f32x4.lt
            local.set 39
            local.get 11
            local.get 28
            f32x4.max
            local.set 40
            local.get 38
            local.get 12
            local.get 39
            v128.bitselect
            local.set 41
            local.get 40
            local.set 42
            local.get 41
            local.set 43
            local.get 42
            local.set 11
            local.get 43
            local.set 12
            local.get 13
            i32.const 1
            i32.add
            local.set 13
            local.get 13
            i32.const 149
            i32.lt_s
            br_if 0
          end
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 34
        local.get 0
        local.get 4
        i32.lt_u
        local.set 44
        i32.const 1
        i32.const 0
        local.get 44
        select
        local.set 45
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 46
        i32.const 0
        local.set 47
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 45
        i32.lt_s
        i32.and
        if
          local.get 46
          i32.load
          local.set 47
        end
        local.get 47
        i32x4.splat
        local.set 48
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 48
        f32x4.lt
        local.set 49
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        local.get 48
        f32x4.div
        local.set 50
        local.get 50
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        local.get 49
        v128.bitselect
        local.set 51
        local.get 4
        i32.const 9
        i32.mul
        local.set 52
        local.get 0
        local.get 4
        i32.lt_u
        local.set 53
        i32.const 1
        i32.const 0
        local.get 53
        select
        local.set 54
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 7
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 55
        i32.const 0
        local.set 56
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 54
        i32.lt_s
        i32.and
        if
          local.get 55
          i32.load
          local.set 56
        end
        local.get 56
        i32x4.splat
        local.set 57
        local.get 4
        i32.const 9
        i32.mul
        local.set 58
        local.get 0
        local.get 4
        i32.lt_u
        local.set 59
        i32.const 1
        i32.const 0
        local.get 59
        select
        local.set 60
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 5
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 61
        i32.const 0
        local.set 62
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 60
        i32.lt_s
        i32.and
        if
          local.get 61
          i32.load
          local.set 62
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 62
        i32x4.splat
        i32x4.lt_u
        local.set 63
        local.get 49
        local.get 63
        v128.and
        local.set 64
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 64
        v128.bitselect
        local.set 65
        i32.const 0
        local.set 66
        local.get 66
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 66
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store
            local.get 66
            i32.const 16
            i32.add
            local.set 66
            local.get 66
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 65
        i32x4.extract_lane 0
        local.set 67
        i32.const 0
        local.set 66
        local.get 66
        local.get 67
        i32.lt_s
        if
          loop
            local.get 66
            i32.const 1024
            i32.mul
            local.set 68
            local.get 66
            i32.const 1024
            i32.mul
            local.set 69
            i32.const 151936
            local.get 69
            i32.sub
            local.set 70
            i32.const 1024
            local.get 70
            i32.const 1024
            local.get 70
            i32.lt_s
            select
            local.set 71
            local.get 71
            i32.const 0
            i32.const 0
            local.get 71
            i32.lt_s
            select
            local.set 72
            local.get 4
            i32.const 151936
            i32.mul
            local.set 73
            local.get 0
            local.get 4
            i32.lt_u
            local.set 74
            local.get 72
            i32.const 0
            local.get 74
            select
            local.set 75
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 69
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 76
            local.get 75
            i32.const -4
            i32.and
            local.set 77
            i32.const 1024
            local.get 77
            i32.const 1024
            local.get 77
            i32.lt_s
            select
            local.set 78
            i32.const 0
            local.set 79
            local.get 79
            local.get 78
            i32.lt_s
            if
              loop
                local.get 79
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 68
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 80
                local.get 76
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 80
                v128.bitselect
                local.set 81
                local.get 3
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 80
                local.get 57
                local.get 81
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=8192
                local.get 81
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 81
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 82
                local.get 3
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                local.get 82
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=12288
                local.get 79
                i32.const 4
                i32.add
                local.set 79
                local.get 79
                local.get 78
                i32.lt_s
                br_if 0
              end
            end
            local.get 78
            local.set 79
            local.get 79
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 79
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 68
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 83
                local.get 76
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 79
                i32.sub
                local.get 75
                local.get 79
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 83
                v128.bitselect
                local.set 84
                local.get 3
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 83
                local.get 57
                local.get 84
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=8192
                local.get 84
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 84
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 85
                local.get 3
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                local.get 85
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=12288
                local.get 79
                i32.const 4
                i32.add
                local.set 79
                local.get 79
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 79
            local.get 79
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 79
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=12288
                local.set 86
                local.get 86
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 86
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 87
                  local.get 87
                  local.get 87
                  i32.load
                  local.get 3
                  local.get 79
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=8192
                  i32.add
                  i32.store
                end
                local.get 79
                i32.const 1
                i32.add
                local.set 79
                local.get 79
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 66
            i32.const 1
            i32.add
            local.set 66
            local.get 66
            local.get 67
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 88
        i32.const 0
        local.set 79
        local.get 79
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 88
            local.get 3
            local.get 79
            i32.const 4
            i32.mul
            i32.add
            v128.load
            i32x4.add
            local.set 88
            local.get 79
            i32.const 4
            i32.add
            local.set 79
            local.get 79
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 88
        local.get 88
        local.get 88
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 89
        local.get 89
        local.get 89
        local.get 89
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 90
        i32.const 0
        local.set 79
        i32.const 0
        local.set 91
        local.get 91
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 79
            local.get 3
            local.get 91
            i32.const 4
            i32.mul
            i32.add
            i32.load
            i32.add
            local.set 79
            local.get 3
            local.get 91
            i32.const 4
            i32.mul
            i32.add
            local.get 79
            i32.store offset=16384
            local.get 91
            i32.const 1
            i32.add
            local.set 91
            local.get 91
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 62
        i32x4.splat
        local.get 90
        i32x4.min_u
        local.set 92
        local.get 92
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 93
        local.get 62
        i32x4.splat
        local.get 90
        i32x4.min_u
        local.set 94
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 95
        i32.const 0
        local.set 91
        local.get 91
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 95
            local.get 91
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 93
            local.get 90
            local.get 3
            local.get 91
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=16384
            i32x4.sub
            local.get 3
            local.get 91
            i32.const 4
            i32.mul
            i32.add
            v128.load
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 95
            local.get 91
            i32.const 4
            i32.add
            local.set 91
            local.get 91
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 95
        local.get 95
        local.get 95
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 96
        local.get 96
        local.get 96
        local.get 96
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 97
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 98
        i32.const 0
        local.set 91
        local.get 91
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 91
            i32.const 4
            i32.mul
            i32.add
            v128.load
            local.set 99
            local.get 98
            local.get 90
            local.get 3
            local.get 91
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=16384
            i32x4.sub
            local.get 99
            i32x4.add
            local.get 99
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 91
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 97
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 98
            local.get 91
            i32.const 4
            i32.add
            local.set 91
            local.get 91
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 98
        local.get 98
        local.get 98
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 100
        local.get 100
        local.get 100
        local.get 100
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 101
        local.get 94
        local.get 101
        i32x4.sub
        local.set 102
        local.get 97
        i32.const 21
        i32x4.shl
        local.set 103
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 103
        v128.or
        local.set 104
        i32.const 0
        local.set 91
        local.get 91
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 91
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=24576
            local.get 91
            i32.const 16
            i32.add
            local.set 91
            local.get 91
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 65
        i32x4.extract_lane 0
        local.set 105
        i32.const 0
        local.set 91
        local.get 91
        local.get 105
        i32.lt_s
        if
          loop
            local.get 91
            i32.const 1024
            i32.mul
            local.set 106
            local.get 104
            i32.const 21
            i32x4.shr_u
            local.set 107
            local.get 91
            i32.const 1024
            i32.mul
            local.set 108
            i32.const 151936
            local.get 108
            i32.sub
            local.set 109
            i32.const 1024
            local.get 109
            i32.const 1024
            local.get 109
            i32.lt_s
            select
            local.set 110
            local.get 110
            i32.const 0
            i32.const 0
            local.get 110
            i32.lt_s
            select
            local.set 111
            local.get 4
            i32.const 151936
            i32.mul
            local.set 112
            local.get 0
            local.get 4
            i32.lt_u
            local.set 113
            local.get 111
            i32.const 0
            local.get 113
            select
            local.set 114
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 108
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 115
            local.get 114
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
            i32.const 0
            local.set 118
            local.get 118
            local.get 117
            i32.lt_s
            if
              loop
                local.get 118
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 106
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 119
                local.get 115
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 119
                v128.bitselect
                local.set 120
                local.get 3
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 119
                local.get 57
                local.get 120
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=32768
                local.get 120
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 120
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 121
                local.get 3
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                local.get 121
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 121
                i32.const 21
                i32x4.shr_u
                local.get 107
                i32x4.eq
                v128.bitselect
                v128.store offset=36864
                local.get 118
                i32.const 4
                i32.add
                local.set 118
                local.get 118
                local.get 117
                i32.lt_s
                br_if 0
              end
            end
            local.get 117
            local.set 118
            local.get 118
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 118
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 106
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 122
                local.get 115
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 118
                i32.sub
                local.get 114
                local.get 118
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 122
                v128.bitselect
                local.set 123
                local.get 3
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 122
                local.get 57
                local.get 123
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=32768
                local.get 123
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 123
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 124
                local.get 3
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                local.get 124
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 124
                i32.const 21
                i32x4.shr_u
                local.get 107
                i32x4.eq
                v128.bitselect
                v128.store offset=36864
                local.get 118
                i32.const 4
                i32.add
                local.set 118
                local.get 118
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 118
            local.get 118
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 118
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=36864
                local.set 125
                local.get 125
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 125
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 126
                  local.get 126
                  local.get 126
                  i32.load offset=24576
                  local.get 3
                  local.get 118
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=32768
                  i32.add
                  i32.store offset=24576
                end
                local.get 118
                i32.const 1
                i32.add
                local.set 118
                local.get 118
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 91
            i32.const 1
            i32.add
            local.set 91
            local.get 91
            local.get 105
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 127
        i32.const 0
        local.set 118
        local.get 118
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 127
            local.get 3
            local.get 118
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            i32x4.add
            local.set 127
            local.get 118
            i32.const 4
            i32.add
            local.set 118
            local.get 118
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 127
        local.get 127
        local.get 127
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 128
        local.get 128
        local.get 128
        local.get 128
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 129
        i32.const 0
        local.set 118
        i32.const 0
        local.set 130
        local.get 130
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 118
            local.get 3
            local.get 130
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=24576
            i32.add
            local.set 118
            local.get 3
            local.get 130
            i32.const 4
            i32.mul
            i32.add
            local.get 118
            i32.store offset=40960
            local.get 130
            i32.const 1
            i32.add
            local.set 130
            local.get 130
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 102
        local.get 129
        i32x4.min_u
        local.set 131
        local.get 131
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 132
        local.get 102
        local.get 129
        i32x4.min_u
        local.set 133
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 134
        i32.const 0
        local.set 130
        local.get 130
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 134
            local.get 130
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 132
            local.get 129
            local.get 3
            local.get 130
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=40960
            i32x4.sub
            local.get 3
            local.get 130
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 134
            local.get 130
            i32.const 4
            i32.add
            local.set 130
            local.get 130
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 134
        local.get 134
        local.get 134
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 135
        local.get 135
        local.get 135
        local.get 135
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 136
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 137
        i32.const 0
        local.set 130
        local.get 130
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 130
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=24576
            local.set 138
            local.get 137
            local.get 129
            local.get 3
            local.get 130
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=40960
            i32x4.sub
            local.get 138
            i32x4.add
            local.get 138
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 130
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 136
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 137
            local.get 130
            i32.const 4
            i32.add
            local.set 130
            local.get 130
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
        local.set 139
        local.get 139
        local.get 139
        local.get 139
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 140
        local.get 133
        local.get 140
        i32x4.sub
        local.set 141
        local.get 136
        i32.const 10
        i32x4.shl
        local.set 142
        local.get 104
        local.get 142
        v128.or
        local.set 143
        i32.const 0
        local.set 130
        local.get 130
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 130
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=49152
            local.get 130
            i32.const 16
            i32.add
            local.set 130
            local.get 130
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 65
        i32x4.extract_lane 0
        local.set 144
        i32.const 0
        local.set 130
        local.get 130
        local.get 144
        i32.lt_s
        if
          loop
            local.get 130
            i32.const 1024
            i32.mul
            local.set 145
            local.get 143
            i32.const 10
            i32x4.shr_u
            local.set 146
            local.get 130
            i32.const 1024
            i32.mul
            local.set 147
            i32.const 151936
            local.get 147
            i32.sub
            local.set 148
            i32.const 1024
            local.get 148
            i32.const 1024
            local.get 148
            i32.lt_s
            select
            local.set 149
            local.get 149
            i32.const 0
            i32.const 0
            local.get 149
            i32.lt_s
            select
            local.set 150
            local.get 4
            i32.const 151936
            i32.mul
            local.set 151
            local.get 0
            local.get 4
            i32.lt_u
            local.set 152
            local.get 150
            i32.const 0
            local.get 152
            select
            local.set 153
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 147
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 154
            local.get 153
            i32.const -4
            i32.and
            local.set 155
            i32.const 1024
            local.get 155
            i32.const 1024
            local.get 155
            i32.lt_s
            select
            local.set 156
            i32.const 0
            local.set 157
            local.get 157
            local.get 156
            i32.lt_s
            if
              loop
                local.get 157
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 145
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 158
                local.get 154
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 158
                v128.bitselect
                local.set 159
                local.get 3
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 158
                local.get 57
                local.get 159
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=53248
                local.get 159
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 159
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 160
                local.get 3
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                local.get 160
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 160
                i32.const 10
                i32x4.shr_u
                local.get 146
                i32x4.eq
                v128.bitselect
                v128.store offset=57344
                local.get 157
                i32.const 4
                i32.add
                local.set 157
                local.get 157
                local.get 156
                i32.lt_s
                br_if 0
              end
            end
            local.get 156
            local.set 157
            local.get 157
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 157
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 145
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 161
                local.get 154
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 157
                i32.sub
                local.get 153
                local.get 157
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 161
                v128.bitselect
                local.set 162
                local.get 3
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 161
                local.get 57
                local.get 162
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                v128.bitselect
                v128.store offset=53248
                local.get 162
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 162
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 163
                local.get 3
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                local.get 163
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 163
                i32.const 10
                i32x4.shr_u
                local.get 146
                i32x4.eq
                v128.bitselect
                v128.store offset=57344
                local.get 157
                i32.const 4
                i32.add
                local.set 157
                local.get 157
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 157
            local.get 157
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 157
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=57344
                local.set 164
                local.get 164
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 164
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 165
                  local.get 165
                  local.get 165
                  i32.load offset=49152
                  local.get 3
                  local.get 157
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=53248
                  i32.add
                  i32.store offset=49152
                end
                local.get 157
                i32.const 1
                i32.add
                local.set 157
                local.get 157
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 130
            i32.const 1
            i32.add
            local.set 130
            local.get 130
            local.get 144
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 166
        i32.const 0
        local.set 157
        local.get 157
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 166
            local.get 3
            local.get 157
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            i32x4.add
            local.set 166
            local.get 157
            i32.const 4
            i32.add
            local.set 157
            local.get 157
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 166
        local.get 166
        local.get 166
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 167
        local.get 167
        local.get 167
        local.get 167
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 168
        i32.const 0
        local.set 157
        i32.const 0
        local.set 169
        local.get 169
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 157
            local.get 3
            local.get 169
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=49152
            i32.add
            local.set 157
            local.get 3
            local.get 169
            i32.const 4
            i32.mul
            i32.add
            local.get 157
            i32.store offset=61440
            local.get 169
            i32.const 1
            i32.add
            local.set 169
            local.get 169
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 141
        local.get 168
        i32x4.min_u
        local.set 170
        local.get 170
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 171
        local.get 141
        local.get 168
        i32x4.min_u
        local.set 172
        local.get 4
        i32.const 9
        i32.mul
        local.set 169
        local.get 0
        local.get 4
        i32.lt_u
        local.set 173
        i32.const 1
        i32.const 0
        local.get 173
        select
        local.set 174
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 6
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 175
        i32.const 0
        local.set 176
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 174
        i32.lt_s
        i32.and
        if
          local.get 175
          i32.load
          local.set 176
        end
        local.get 176
        i32x4.splat
        local.set 177
        local.get 177
        v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
        f32x4.lt
        local.set 178
        local.get 49
        local.get 178
        v128.and
        local.set 179
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 179
        v128.bitselect
        local.set 180
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 181
        i32.const 0
        local.set 182
        local.get 182
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 181
            local.get 182
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 171
            local.get 168
            local.get 3
            local.get 182
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.sub
            local.get 3
            local.get 182
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 181
            local.get 182
            i32.const 4
            i32.add
            local.set 182
            local.get 182
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 181
        local.get 181
        local.get 181
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 183
        local.get 183
        local.get 183
        local.get 183
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 184
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 185
        i32.const 0
        local.set 182
        local.get 182
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 182
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=49152
            local.set 186
            local.get 185
            local.get 168
            local.get 3
            local.get 182
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=61440
            i32x4.sub
            local.get 186
            i32x4.add
            local.get 186
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 182
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 184
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 185
            local.get 182
            i32.const 4
            i32.add
            local.set 182
            local.get 182
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 185
        local.get 185
        local.get 185
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 187
        local.get 187
        local.get 187
        local.get 187
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 188
        local.get 184
        i32.const 0
        i32x4.shl
        local.set 189
        local.get 143
        local.get 189
        v128.or
        local.set 190
        local.get 190
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 64
        v128.bitselect
        local.set 191
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 192
        local.get 180
        i32x4.extract_lane 0
        local.set 193
        i32.const 0
        local.set 182
        local.get 182
        local.get 193
        i32.lt_s
        if
          loop
            local.get 182
            i32.const 1024
            i32.mul
            local.set 194
            local.get 182
            i32.const 1024
            i32.mul
            local.set 195
            i32.const 151936
            local.get 195
            i32.sub
            local.set 196
            i32.const 1024
            local.get 196
            i32.const 1024
            local.get 196
            i32.lt_s
            select
            local.set 197
            local.get 197
            i32.const 0
            i32.const 0
            local.get 197
            i32.lt_s
            select
            local.set 198
            local.get 4
            i32.const 151936
            i32.mul
            local.set 199
            local.get 0
            local.get 4
            i32.lt_u
            local.set 200
            local.get 198
            i32.const 0
            local.get 200
            select
            local.set 201
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 195
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 202
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.set 203
            local.get 201
            i32.const -4
            i32.and
            local.set 204
            i32.const 1024
            local.get 204
            i32.const 1024
            local.get 204
            i32.lt_s
            select
            local.set 205
            i32.const 0
            local.set 206
            local.get 206
            local.get 205
            i32.lt_s
            if
              loop
                local.get 206
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 194
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 207
                local.get 202
                local.get 206
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 207
                v128.bitselect
                local.set 208
                local.get 208
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 209
                local.get 209
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 209
                local.get 209
                f32x4.nearest
                local.set 210
                local.get 209
                local.get 210
                f32x4.sub
                local.set 209
                local.get 210
                i32x4.trunc_sat_f32x4_s
                local.set 211
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 209
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 209
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 209
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 209
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 209
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 209
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 209
                local.get 211
                i32.const 1
                i32x4.shr_s
                local.set 210
                local.get 203
                local.get 209
                local.get 210
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 211
                local.get 210
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 207
                local.get 57
                local.get 208
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 208
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 208
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 203
                local.get 206
                i32.const 4
                i32.add
                local.set 206
                local.get 206
                local.get 205
                i32.lt_s
                br_if 0
              end
            end
            local.get 205
            local.set 206
            local.get 206
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 206
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 194
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 212
                local.get 202
                local.get 206
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 206
                i32.sub
                local.get 201
                local.get 206
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 212
                v128.bitselect
                local.set 213
                local.get 213
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 214
                local.get 214
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 214
                local.get 214
                f32x4.nearest
                local.set 215
                local.get 214
                local.get 215
                f32x4.sub
                local.set 214
                local.get 215
                i32x4.trunc_sat_f32x4_s
                local.set 216
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 214
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 214
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 214
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 214
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 214
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 214
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 214
                local.get 216
                i32.const 1
                i32x4.shr_s
                local.set 215
                local.get 203
                local.get 214
                local.get 215
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 216
                local.get 215
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 212
                local.get 57
                local.get 213
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 213
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 213
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                f32x4.add
                local.set 203
                local.get 206
                i32.const 4
                i32.add
                local.set 206
                local.get 206
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 203
            local.get 203
            local.get 203
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.add
            local.set 217
            local.get 217
            local.get 217
            local.get 217
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.add
            local.set 218
            local.get 192
            local.get 218
            f32x4.add
            local.set 219
            local.get 219
            local.set 220
            local.get 220
            local.set 192
            local.get 182
            i32.const 1
            i32.add
            local.set 182
            local.get 182
            local.get 193
            i32.lt_s
            br_if 0
          end
        end
        local.get 192
        v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
        f32x4.max
        local.set 221
        v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
        local.get 221
        f32x4.div
        local.set 222
        local.get 177
        v128.const i32x4 0x4e800000 0x4e800000 0x4e800000 0x4e800000
        f32x4.mul
        local.set 223
        local.get 223
        i32x4.trunc_sat_f32x4_u
        local.set 224
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 179
        v128.bitselect
        local.set 225
        i32.const 0
        local.set 206
        local.get 206
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 206
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=65536
            local.get 206
            i32.const 16
            i32.add
            local.set 206
            local.get 206
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 225
        i32x4.extract_lane 0
        local.set 226
        i32.const 0
        local.set 206
        local.get 206
        local.get 226
        i32.lt_s
        if
          loop
            local.get 206
            i32.const 1024
            i32.mul
            local.set 227
            local.get 206
            i32.const 1024
            i32.mul
            local.set 228
            i32.const 151936
            local.get 228
            i32.sub
            local.set 229
            i32.const 1024
            local.get 229
            i32.const 1024
            local.get 229
            i32.lt_s
            select
            local.set 230
            local.get 230
            i32.const 0
            i32.const 0
            local.get 230
            i32.lt_s
            select
            local.set 231
            local.get 4
            i32.const 151936
            i32.mul
            local.set 232
            local.get 0
            local.get 4
            i32.lt_u
            local.set 233
            local.get 231
            i32.const 0
            local.get 233
            select
            local.set 234
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 228
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 235
            local.get 234
            i32.const -4
            i32.and
            local.set 236
            i32.const 1024
            local.get 236
            i32.const 1024
            local.get 236
            i32.lt_s
            select
            local.set 237
            i32.const 0
            local.set 238
            local.get 238
            local.get 237
            i32.lt_s
            if
              loop
                local.get 238
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 227
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 239
                local.get 235
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 239
                v128.bitselect
                local.set 240
                local.get 240
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 241
                local.get 241
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 241
                local.get 241
                f32x4.nearest
                local.set 242
                local.get 241
                local.get 242
                f32x4.sub
                local.set 241
                local.get 242
                i32x4.trunc_sat_f32x4_s
                local.set 243
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 241
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 241
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 241
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 241
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 241
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 241
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 241
                local.get 243
                i32.const 1
                i32x4.shr_s
                local.set 242
                local.get 3
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                local.get 241
                local.get 242
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 243
                local.get 242
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 222
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 239
                local.get 57
                local.get 240
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 240
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 240
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 240
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 240
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 244
                local.get 3
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                local.get 244
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=77824
                local.get 238
                i32.const 4
                i32.add
                local.set 238
                local.get 238
                local.get 237
                i32.lt_s
                br_if 0
              end
            end
            local.get 237
            local.set 238
            local.get 238
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 238
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 227
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 245
                local.get 235
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 238
                i32.sub
                local.get 234
                local.get 238
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 245
                v128.bitselect
                local.set 246
                local.get 246
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 247
                local.get 247
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 247
                local.get 247
                f32x4.nearest
                local.set 248
                local.get 247
                local.get 248
                f32x4.sub
                local.set 247
                local.get 248
                i32x4.trunc_sat_f32x4_s
                local.set 249
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 247
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 247
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 247
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 247
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 247
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 247
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 247
                local.get 249
                i32.const 1
                i32x4.shr_s
                local.set 248
                local.get 3
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                local.get 247
                local.get 248
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 249
                local.get 248
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 222
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 245
                local.get 57
                local.get 246
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 246
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 246
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=73728
                local.get 246
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 246
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 250
                local.get 3
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                local.get 250
                i32.const 21
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.store offset=77824
                local.get 238
                i32.const 4
                i32.add
                local.set 238
                local.get 238
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 238
            local.get 238
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 238
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=77824
                local.set 251
                local.get 251
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 251
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 252
                  local.get 252
                  local.get 252
                  i32.load offset=65536
                  local.get 3
                  local.get 238
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=73728
                  i32.add
                  i32.store offset=65536
                end
                local.get 238
                i32.const 1
                i32.add
                local.set 238
                local.get 238
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 206
            i32.const 1
            i32.add
            local.set 206
            local.get 206
            local.get 226
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 253
        i32.const 0
        local.set 238
        local.get 238
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 253
            local.get 3
            local.get 238
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            local.set 253
            local.get 238
            i32.const 4
            i32.add
            local.set 238
            local.get 238
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 253
        local.get 253
        local.get 253
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 254
        local.get 254
        local.get 254
        local.get 254
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 255
        i32.const 0
        local.set 238
        i32.const 0
        local.set 256
        local.get 256
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 238
            local.get 3
            local.get 256
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=65536
            i32.add
            local.set 238
            local.get 3
            local.get 256
            i32.const 4
            i32.mul
            i32.add
            local.get 238
            i32.store offset=81920
            local.get 256
            i32.const 1
            i32.add
            local.set 256
            local.get 256
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 224
        local.get 255
        i32x4.min_u
        local.set 257
        local.get 257
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 258
        local.get 224
        local.get 255
        i32x4.min_u
        local.set 259
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 260
        i32.const 0
        local.set 256
        local.get 256
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 260
            local.get 256
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 258
            local.get 255
            local.get 3
            local.get 256
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 3
            local.get 256
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 260
            local.get 256
            i32.const 4
            i32.add
            local.set 256
            local.get 256
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 260
        local.get 260
        local.get 260
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 261
        local.get 261
        local.get 261
        local.get 261
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 262
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 263
        i32.const 0
        local.set 256
        local.get 256
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 256
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=65536
            local.set 264
            local.get 263
            local.get 255
            local.get 3
            local.get 256
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=81920
            i32x4.sub
            local.get 264
            i32x4.add
            local.get 264
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 256
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 262
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 263
            local.get 256
            i32.const 4
            i32.add
            local.set 256
            local.get 256
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 263
        local.get 263
        local.get 263
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 265
        local.get 265
        local.get 265
        local.get 265
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 266
        local.get 259
        local.get 266
        i32x4.sub
        local.set 267
        local.get 262
        i32.const 21
        i32x4.shl
        local.set 268
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 268
        v128.or
        local.set 269
        i32.const 0
        local.set 256
        local.get 256
        i32.const 8192
        i32.lt_s
        if
          loop
            local.get 3
            local.get 256
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=90112
            local.get 256
            i32.const 16
            i32.add
            local.set 256
            local.get 256
            i32.const 8192
            i32.lt_s
            br_if 0
          end
        end
        local.get 225
        i32x4.extract_lane 0
        local.set 270
        i32.const 0
        local.set 256
        local.get 256
        local.get 270
        i32.lt_s
        if
          loop
            local.get 256
            i32.const 1024
            i32.mul
            local.set 271
            local.get 269
            i32.const 21
            i32x4.shr_u
            local.set 272
            local.get 256
            i32.const 1024
            i32.mul
            local.set 273
            i32.const 151936
            local.get 273
            i32.sub
            local.set 274
            i32.const 1024
            local.get 274
            i32.const 1024
            local.get 274
            i32.lt_s
            select
            local.set 275
            local.get 275
            i32.const 0
            i32.const 0
            local.get 275
            i32.lt_s
            select
            local.set 276
            local.get 4
            i32.const 151936
            i32.mul
            local.set 277
            local.get 0
            local.get 4
            i32.lt_u
            local.set 278
            local.get 276
            i32.const 0
            local.get 278
            select
            local.set 279
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 273
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 280
            local.get 279
            i32.const -4
            i32.and
            local.set 281
            i32.const 1024
            local.get 281
            i32.const 1024
            local.get 281
            i32.lt_s
            select
            local.set 282
            i32.const 0
            local.set 283
            local.get 283
            local.get 282
            i32.lt_s
            if
              loop
                local.get 283
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 271
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 284
                local.get 280
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 284
                v128.bitselect
                local.set 285
                local.get 285
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 286
                local.get 286
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 286
                local.get 286
                f32x4.nearest
                local.set 287
                local.get 286
                local.get 287
                f32x4.sub
                local.set 286
                local.get 287
                i32x4.trunc_sat_f32x4_s
                local.set 288
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 286
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 286
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 286
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 286
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 286
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 286
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 286
                local.get 288
                i32.const 1
                i32x4.shr_s
                local.set 287
                local.get 3
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                local.get 286
                local.get 287
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 288
                local.get 287
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 222
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 284
                local.get 57
                local.get 285
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 285
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 285
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 285
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 285
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 289
                local.get 3
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                local.get 289
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 289
                i32.const 21
                i32x4.shr_u
                local.get 272
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 283
                i32.const 4
                i32.add
                local.set 283
                local.get 283
                local.get 282
                i32.lt_s
                br_if 0
              end
            end
            local.get 282
            local.set 283
            local.get 283
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 283
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 271
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 290
                local.get 280
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 283
                i32.sub
                local.get 279
                local.get 283
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 290
                v128.bitselect
                local.set 291
                local.get 291
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 292
                local.get 292
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 292
                local.get 292
                f32x4.nearest
                local.set 293
                local.get 292
                local.get 293
                f32x4.sub
                local.set 292
                local.get 293
                i32x4.trunc_sat_f32x4_s
                local.set 294
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 292
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 292
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 292
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 292
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 292
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 292
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 292
                local.get 294
                i32.const 1
                i32x4.shr_s
                local.set 293
                local.get 3
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                local.get 292
                local.get 293
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 294
                local.get 293
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 222
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 290
                local.get 57
                local.get 291
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 291
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 291
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=98304
                local.get 291
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 291
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 295
                local.get 3
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                local.get 295
                i32.const 10
                i32x4.shr_u
                v128.const i32x4 0x000007ff 0x000007ff 0x000007ff 0x000007ff
                v128.and
                v128.const i32x4 0x00000800 0x00000800 0x00000800 0x00000800
                local.get 295
                i32.const 21
                i32x4.shr_u
                local.get 272
                i32x4.eq
                v128.bitselect
                v128.store offset=102400
                local.get 283
                i32.const 4
                i32.add
                local.set 283
                local.get 283
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 283
            local.get 283
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 283
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=102400
                local.set 296
                local.get 296
                i32.const 2048
                i32.lt_u
                if
                  local.get 3
                  local.get 296
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 297
                  local.get 297
                  local.get 297
                  i32.load offset=90112
                  local.get 3
                  local.get 283
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=98304
                  i32.add
                  i32.store offset=90112
                end
                local.get 283
                i32.const 1
                i32.add
                local.set 283
                local.get 283
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 256
            i32.const 1
            i32.add
            local.set 256
            local.get 256
            local.get 270
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 298
        i32.const 0
        local.set 283
        local.get 283
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 298
            local.get 3
            local.get 283
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            local.set 298
            local.get 283
            i32.const 4
            i32.add
            local.set 283
            local.get 283
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 298
        local.get 298
        local.get 298
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 299
        local.get 299
        local.get 299
        local.get 299
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 300
        i32.const 0
        local.set 283
        i32.const 0
        local.set 301
        local.get 301
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 283
            local.get 3
            local.get 301
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=90112
            i32.add
            local.set 283
            local.get 3
            local.get 301
            i32.const 4
            i32.mul
            i32.add
            local.get 283
            i32.store offset=106496
            local.get 301
            i32.const 1
            i32.add
            local.set 301
            local.get 301
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 267
        local.get 300
        i32x4.min_u
        local.set 302
        local.get 302
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 303
        local.get 267
        local.get 300
        i32x4.min_u
        local.set 304
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 305
        i32.const 0
        local.set 301
        local.get 301
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 305
            local.get 301
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 303
            local.get 300
            local.get 3
            local.get 301
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 3
            local.get 301
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 305
            local.get 301
            i32.const 4
            i32.add
            local.set 301
            local.get 301
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 305
        local.get 305
        local.get 305
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.max_u
        local.set 306
        local.get 306
        local.get 306
        local.get 306
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.max_u
        local.set 307
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 308
        i32.const 0
        local.set 301
        local.get 301
        i32.const 2048
        i32.lt_s
        if
          loop
            local.get 3
            local.get 301
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=90112
            local.set 309
            local.get 308
            local.get 300
            local.get 3
            local.get 301
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=106496
            i32x4.sub
            local.get 309
            i32x4.add
            local.get 309
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 301
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 307
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 308
            local.get 301
            i32.const 4
            i32.add
            local.set 301
            local.get 301
            i32.const 2048
            i32.lt_s
            br_if 0
          end
        end
        local.get 308
        local.get 308
        local.get 308
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 310
        local.get 310
        local.get 310
        local.get 310
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 311
        local.get 304
        local.get 311
        i32x4.sub
        local.set 312
        local.get 307
        i32.const 10
        i32x4.shl
        local.set 313
        local.get 269
        local.get 313
        v128.or
        local.set 314
        i32.const 0
        local.set 301
        local.get 301
        i32.const 4096
        i32.lt_s
        if
          loop
            local.get 3
            local.get 301
            i32.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.store offset=114688
            local.get 301
            i32.const 16
            i32.add
            local.set 301
            local.get 301
            i32.const 4096
            i32.lt_s
            br_if 0
          end
        end
        local.get 225
        i32x4.extract_lane 0
        local.set 315
        i32.const 0
        local.set 301
        local.get 301
        local.get 315
        i32.lt_s
        if
          loop
            local.get 301
            i32.const 1024
            i32.mul
            local.set 316
            local.get 314
            i32.const 10
            i32x4.shr_u
            local.set 317
            local.get 301
            i32.const 1024
            i32.mul
            local.set 318
            i32.const 151936
            local.get 318
            i32.sub
            local.set 319
            i32.const 1024
            local.get 319
            i32.const 1024
            local.get 319
            i32.lt_s
            select
            local.set 320
            local.get 320
            i32.const 0
            i32.const 0
            local.get 320
            i32.lt_s
            select
            local.set 321
            local.get 4
            i32.const 151936
            i32.mul
            local.set 322
            local.get 0
            local.get 4
            i32.lt_u
            local.set 323
            local.get 321
            i32.const 0
            local.get 323
            select
            local.set 324
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 318
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 325
            local.get 324
            i32.const -4
            i32.and
            local.set 326
            i32.const 1024
            local.get 326
            i32.const 1024
            local.get 326
            i32.lt_s
            select
            local.set 327
            i32.const 0
            local.set 328
            local.get 328
            local.get 327
            i32.lt_s
            if
              loop
                local.get 328
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 316
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 329
                local.get 325
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 329
                v128.bitselect
                local.set 330
                local.get 330
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 331
                local.get 331
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 331
                local.get 331
                f32x4.nearest
                local.set 332
                local.get 331
                local.get 332
                f32x4.sub
                local.set 331
                local.get 332
                i32x4.trunc_sat_f32x4_s
                local.set 333
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 331
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 331
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 331
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 331
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 331
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 331
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 331
                local.get 333
                i32.const 1
                i32x4.shr_s
                local.set 332
                local.get 3
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                local.get 331
                local.get 332
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 333
                local.get 332
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 222
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 329
                local.get 57
                local.get 330
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 330
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 330
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 330
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 330
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 334
                local.get 3
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                local.get 334
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 334
                i32.const 10
                i32x4.shr_u
                local.get 317
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 328
                i32.const 4
                i32.add
                local.set 328
                local.get 328
                local.get 327
                i32.lt_s
                br_if 0
              end
            end
            local.get 327
            local.set 328
            local.get 328
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 328
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 316
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 335
                local.get 325
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 328
                i32.sub
                local.get 324
                local.get 328
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 335
                v128.bitselect
                local.set 336
                local.get 336
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                local.set 337
                local.get 337
                v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
                f32x4.max
                v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
                f32x4.min
                local.set 337
                local.get 337
                f32x4.nearest
                local.set 338
                local.get 337
                local.get 338
                f32x4.sub
                local.set 337
                local.get 338
                i32x4.trunc_sat_f32x4_s
                local.set 339
                v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
                local.get 337
                f32x4.mul
                v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
                f32x4.add
                local.get 337
                f32x4.mul
                v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
                f32x4.add
                local.get 337
                f32x4.mul
                v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
                f32x4.add
                local.get 337
                f32x4.mul
                v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
                f32x4.add
                local.get 337
                f32x4.mul
                v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
                f32x4.add
                local.get 337
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                local.set 337
                local.get 339
                i32.const 1
                i32x4.shr_s
                local.set 338
                local.get 3
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                local.get 337
                local.get 338
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 339
                local.get 338
                i32x4.sub
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 222
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.get 335
                local.get 57
                local.get 336
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 191
                local.get 336
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 336
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                i32x4.trunc_sat_f32x4_u
                v128.store offset=118784
                local.get 336
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 336
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                local.set 340
                local.get 3
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                local.get 340
                i32.const 0
                i32x4.shr_u
                v128.const i32x4 0x000003ff 0x000003ff 0x000003ff 0x000003ff
                v128.and
                v128.const i32x4 0x00000400 0x00000400 0x00000400 0x00000400
                local.get 340
                i32.const 10
                i32x4.shr_u
                local.get 317
                i32x4.eq
                v128.bitselect
                v128.store offset=122880
                local.get 328
                i32.const 4
                i32.add
                local.set 328
                local.get 328
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 328
            local.get 328
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 3
                local.get 328
                i32.const 4
                i32.mul
                i32.add
                i32.load offset=122880
                local.set 341
                local.get 341
                i32.const 1024
                i32.lt_u
                if
                  local.get 3
                  local.get 341
                  i32.const 4
                  i32.mul
                  i32.add
                  local.set 342
                  local.get 342
                  local.get 342
                  i32.load offset=114688
                  local.get 3
                  local.get 328
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.load offset=118784
                  i32.add
                  i32.store offset=114688
                end
                local.get 328
                i32.const 1
                i32.add
                local.set 328
                local.get 328
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 301
            i32.const 1
            i32.add
            local.set 301
            local.get 301
            local.get 315
            i32.lt_s
            br_if 0
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 343
        i32.const 0
        local.set 328
        local.get 328
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 343
            local.get 3
            local.get 328
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            local.set 343
            local.get 328
            i32.const 4
            i32.add
            local.set 328
            local.get 328
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 343
        local.get 343
        local.get 343
        i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
        i32x4.add
        local.set 344
        local.get 344
        local.get 344
        local.get 344
        i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
        i32x4.add
        local.set 345
        i32.const 0
        local.set 328
        i32.const 0
        local.set 346
        local.get 346
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 328
            local.get 3
            local.get 346
            i32.const 4
            i32.mul
            i32.add
            i32.load offset=114688
            i32.add
            local.set 328
            local.get 3
            local.get 346
            i32.const 4
            i32.mul
            i32.add
            local.get 328
            i32.store offset=126976
            local.get 346
            i32.const 1
            i32.add
            local.set 346
            local.get 346
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 312
        local.get 345
        i32x4.min_u
        local.set 347
        local.get 347
        v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
        i32x4.max_u
        local.set 348
        local.get 312
        local.get 345
        i32x4.min_u
        local.set 349
        local.get 4
        i32.const 9
        i32.mul
        local.set 346
        local.get 0
        local.get 4
        i32.lt_u
        local.set 350
        i32.const 1
        i32.const 0
        local.get 350
        select
        local.set 351
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 352
        i32.const 0
        local.set 353
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 351
        i32.lt_s
        i32.and
        if
          local.get 352
          i32.load
          local.set 353
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 354
        local.get 0
        local.get 4
        i32.lt_u
        local.set 355
        i32.const 1
        i32.const 0
        local.get 355
        select
        local.set 356
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 357
        i32.const 0
        local.set 358
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 356
        i32.lt_s
        i32.and
        if
          local.get 357
          i32.load
          local.set 358
        end
        local.get 4
        i32.const 9
        i32.mul
        local.set 359
        local.get 0
        local.get 4
        i32.lt_u
        local.set 360
        i32.const 1
        i32.const 0
        local.get 360
        select
        local.set 361
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 362
        i32.const 0
        local.set 363
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 361
        i32.lt_s
        i32.and
        if
          local.get 362
          i32.load
          local.set 363
        end
        v128.const i32x4 0x00000095 0x00000095 0x00000095 0x00000095
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get 49
        v128.bitselect
        local.set 364
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.set 365
        i32.const 0
        local.set 366
        local.get 366
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 365
            local.get 366
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 348
            local.get 345
            local.get 3
            local.get 366
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 3
            local.get 366
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            i32x4.add
            i32x4.le_u
            v128.bitselect
            i32x4.max_u
            local.set 365
            local.get 366
            i32.const 4
            i32.add
            local.set 366
            local.get 366
            i32.const 1024
            i32.lt_s
            br_if 0
          end
        end
        local.get 365
        local.get 365
        local.get 365
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
        local.set 366
        local.get 366
        i32.const 1024
        i32.lt_s
        if
          loop
            local.get 3
            local.get 366
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=114688
            local.set 370
            local.get 369
            local.get 345
            local.get 3
            local.get 366
            i32.const 4
            i32.mul
            i32.add
            v128.load offset=126976
            i32x4.sub
            local.get 370
            i32x4.add
            local.get 370
            i32x4.sub
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            local.get 366
            i32x4.splat
            v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
            i32x4.add
            local.get 368
            i32x4.eq
            v128.bitselect
            i32x4.add
            local.set 369
            local.get 366
            i32.const 4
            i32.add
            local.set 366
            local.get 366
            i32.const 1024
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
        local.get 368
        i32.const 0
        i32x4.shl
        local.set 373
        local.get 314
        local.get 373
        v128.or
        local.set 374
        local.get 374
        local.get 191
        i32x4.max_u
        local.set 375
        local.get 375
        local.get 191
        local.get 179
        v128.bitselect
        local.set 376
        v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
        local.set 377
        v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
        local.set 378
        local.get 364
        i32x4.extract_lane 0
        local.set 379
        i32.const 0
        local.set 366
        local.get 366
        local.get 379
        i32.lt_s
        if
          loop
            local.get 366
            i32.const 1024
            i32.mul
            local.set 380
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
            call $mulhi
            local.set 381
            local.get 381
            local.get 363
            i32x4.splat
            v128.xor
            local.set 382
            local.get 382
            local.get 353
            i32x4.splat
            v128.xor
            local.set 383
            i32.const 0
            i32.const -845247145
            i32.mul
            local.set 384
            local.get 353
            i32.const -1640531527
            i32.add
            local.set 385
            local.get 358
            i32.const -1150833019
            i32.add
            local.set 386
            local.get 383
            v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
            call $mulhi
            local.set 387
            local.get 383
            v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
            i32x4.mul
            local.set 388
            local.get 385
            i32.const -1640531527
            i32.add
            local.set 389
            local.get 386
            i32.const -1150833019
            i32.add
            local.set 390
            local.get 389
            i32.const -1640531527
            i32.add
            local.set 391
            local.get 390
            i32.const -1150833019
            i32.add
            local.set 392
            local.get 391
            i32.const -1640531527
            i32.add
            local.set 393
            local.get 392
            i32.const -1150833019
            i32.add
            local.set 394
            local.get 393
            i32.const -1640531527
            i32.add
            local.set 395
            local.get 394
            i32.const -1150833019
            i32.add
            local.set 396
            local.get 395
            i32.const -1640531527
            i32.add
            local.set 397
            local.get 396
            i32.const -1150833019
            i32.add
            local.set 398
            local.get 397
            i32.const -1640531527
            i32.add
            local.set 399
            local.get 398
            i32.const -1150833019
            i32.add
            local.set 400
            local.get 366
            i32.const 1024
            i32.mul
            local.set 401
            i32.const 151936
            local.get 401
            i32.sub
            local.set 402
            i32.const 1024
            local.get 402
            i32.const 1024
            local.get 402
            i32.lt_s
            select
            local.set 403
            local.get 403
            i32.const 0
            i32.const 0
            local.get 403
            i32.lt_s
            select
            local.set 404
            local.get 4
            i32.const 151936
            i32.mul
            local.set 405
            local.get 0
            local.get 4
            i32.lt_u
            local.set 406
            local.get 404
            i32.const 0
            local.get 406
            select
            local.set 407
            local.get 6
            local.get 0
            i32.const 151936
            i32.mul
            local.get 401
            i32.add
            i32.const 4
            i32.mul
            i32.add
            local.set 408
            v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
            local.set 409
            local.get 407
            i32.const -4
            i32.and
            local.set 410
            i32.const 1024
            local.get 410
            i32.const 1024
            local.get 410
            i32.lt_s
            select
            local.set 411
            i32.const 0
            local.set 412
            local.get 412
            local.get 411
            i32.lt_s
            if
              loop
                local.get 412
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 380
                i32x4.splat
                i32x4.add
                local.set 413
                local.get 413
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 414
                local.get 408
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                v128.load
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 414
                v128.bitselect
                local.set 415
                local.get 387
                local.get 413
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 386
                i32x4.splat
                v128.xor
                local.set 416
                local.get 413
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 358
                i32x4.splat
                v128.xor
                local.set 417
                local.get 416
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 417
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 389
                i32x4.splat
                v128.xor
                local.set 418
                local.get 417
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 384
                i32x4.splat
                v128.xor
                local.get 385
                i32x4.splat
                v128.xor
                local.set 419
                local.get 419
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 388
                v128.xor
                local.get 390
                i32x4.splat
                v128.xor
                local.set 420
                local.get 420
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 416
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 391
                i32x4.splat
                v128.xor
                local.set 421
                local.get 418
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 419
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 392
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 420
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 393
                i32x4.splat
                v128.xor
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 421
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 396
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 421
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 418
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 394
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 397
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
                f32x4.mul
                local.set 422
                local.get 422
                v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
                f32x4.max
                local.set 423
                local.get 423
                local.set 424
                local.get 423
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 428
                local.get 423
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 423
                local.get 428
                v128.bitselect
                local.set 423
                local.get 423
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 425
                local.get 423
                local.get 425
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 423
                local.get 423
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 423
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 426
                local.get 426
                local.get 426
                f32x4.mul
                local.set 427
                local.get 422
                local.get 422
                local.get 422
                v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 424
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 427
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 427
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 427
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 426
                f32x4.mul
                local.get 425
                local.get 428
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 424
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 424
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 424
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                local.get 422
                v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
                f32x4.lt
                v128.bitselect
                local.set 429
                local.get 429
                local.set 430
                local.get 429
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 434
                local.get 429
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 429
                local.get 434
                v128.bitselect
                local.set 429
                local.get 429
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 431
                local.get 429
                local.get 431
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 429
                local.get 429
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 429
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 432
                local.get 432
                local.get 432
                f32x4.mul
                local.set 433
                local.get 415
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 430
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 433
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 433
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 433
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 432
                f32x4.mul
                local.get 431
                local.get 434
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 430
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 430
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 430
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                f32x4.add
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 414
                local.get 57
                local.get 415
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 376
                local.get 415
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 415
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 435
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                local.get 435
                v128.store offset=131072
                local.get 409
                local.get 435
                f32x4.max
                local.set 409
                local.get 412
                i32.const 4
                i32.add
                local.set 412
                local.get 412
                local.get 411
                i32.lt_s
                br_if 0
              end
            end
            local.get 411
            local.set 412
            local.get 412
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 412
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 380
                i32x4.splat
                i32x4.add
                local.set 436
                local.get 436
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                i32x4.lt_s
                local.set 437
                local.get 408
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                local.get 412
                i32.sub
                local.get 407
                local.get 412
                i32.sub
                call $load_some_f32_4
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 437
                v128.bitselect
                local.set 438
                local.get 387
                local.get 436
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 386
                i32x4.splat
                v128.xor
                local.set 439
                local.get 436
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.xor
                local.get 358
                i32x4.splat
                v128.xor
                local.set 440
                local.get 439
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 440
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 389
                i32x4.splat
                v128.xor
                local.set 441
                local.get 440
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 384
                i32x4.splat
                v128.xor
                local.get 385
                i32x4.splat
                v128.xor
                local.set 442
                local.get 442
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 388
                v128.xor
                local.get 390
                i32x4.splat
                v128.xor
                local.set 443
                local.get 443
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 439
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 391
                i32x4.splat
                v128.xor
                local.set 444
                local.get 441
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 442
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 392
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 443
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 393
                i32x4.splat
                v128.xor
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 444
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 396
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                call $mulhi
                local.get 444
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                call $mulhi
                local.get 441
                v128.const i32x4 0xd2511f53 0xd2511f53 0xd2511f53 0xd2511f53
                i32x4.mul
                v128.xor
                local.get 394
                i32x4.splat
                v128.xor
                v128.const i32x4 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57 0xcd9e8d57
                i32x4.mul
                v128.xor
                local.get 397
                i32x4.splat
                v128.xor
                f32x4.convert_i32x4_u
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                v128.const i32x4 0x2f800000 0x2f800000 0x2f800000 0x2f800000
                f32x4.mul
                local.set 445
                local.get 445
                v128.const i32x4 0xbf800000 0xbf800000 0xbf800000 0xbf800000
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                v128.const i32x4 0x33800000 0x33800000 0x33800000 0x33800000
                f32x4.max
                local.set 446
                local.get 446
                local.set 447
                local.get 446
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 451
                local.get 446
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 446
                local.get 451
                v128.bitselect
                local.set 446
                local.get 446
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 448
                local.get 446
                local.get 448
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 446
                local.get 446
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 446
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 449
                local.get 449
                local.get 449
                f32x4.mul
                local.set 450
                local.get 445
                local.get 445
                local.get 445
                v128.const i32x4 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab 0x3eaaaaab
                f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 447
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 450
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 450
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 450
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 449
                f32x4.mul
                local.get 448
                local.get 451
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 447
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 447
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 447
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                local.get 445
                v128.const i32x4 0x3b800000 0x3b800000 0x3b800000 0x3b800000
                f32x4.lt
                v128.bitselect
                local.set 452
                local.get 452
                local.set 453
                local.get 452
                v128.const i32x4 0x00800000 0x00800000 0x00800000 0x00800000
                f32x4.lt
                local.set 457
                local.get 452
                v128.const i32x4 0x4b000000 0x4b000000 0x4b000000 0x4b000000
                f32x4.mul
                local.get 452
                local.get 457
                v128.bitselect
                local.set 452
                local.get 452
                v128.const i32x4 0x3f3504f3 0x3f3504f3 0x3f3504f3 0x3f3504f3
                i32x4.sub
                i32.const 23
                i32x4.shr_s
                local.set 454
                local.get 452
                local.get 454
                i32.const 23
                i32x4.shl
                i32x4.sub
                local.set 452
                local.get 452
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.sub
                local.get 452
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
                f32x4.add
                f32x4.div
                local.set 455
                local.get 455
                local.get 455
                f32x4.mul
                local.set 456
                local.get 438
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
                local.get 453
                v128.const i32x4 0x3edd13cb 0x3edd13cb 0x3edd13cb 0x3edd13cb
                local.get 456
                f32x4.mul
                v128.const i32x4 0x3f13a36a 0x3f13a36a 0x3f13a36a 0x3f13a36a
                f32x4.add
                local.get 456
                f32x4.mul
                v128.const i32x4 0x3f763873 0x3f763873 0x3f763873 0x3f763873
                f32x4.add
                local.get 456
                f32x4.mul
                v128.const i32x4 0x4038aa3b 0x4038aa3b 0x4038aa3b 0x4038aa3b
                f32x4.add
                local.get 455
                f32x4.mul
                local.get 454
                local.get 457
                v128.const i32x4 0x00000017 0x00000017 0x00000017 0x00000017
                v128.and
                i32x4.sub
                f32x4.convert_i32x4_s
                f32x4.add
                local.get 453
                v128.const i32x4 0x7f800000 0x7f800000 0x7f800000 0x7f800000
                f32x4.eq
                v128.bitselect
                local.get 453
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.eq
                v128.bitselect
                v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
                local.get 453
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.ge
                v128.bitselect
                v128.const i32x4 0xbf317218 0xbf317218 0xbf317218 0xbf317218
                f32x4.mul
                f32x4.add
                v128.const i32x4 0xff61b1e6 0xff61b1e6 0xff61b1e6 0xff61b1e6
                local.get 437
                local.get 57
                local.get 438
                local.get 11
                f32x4.sub
                local.get 51
                f32x4.mul
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b
                f32x4.mul
                f32x4.le
                v128.and
                local.get 376
                local.get 438
                v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000
                local.get 438
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                f32x4.lt
                v128.bitselect
                v128.xor
                i32x4.le_u
                v128.and
                v128.bitselect
                local.set 458
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                local.get 458
                v128.store offset=131072
                local.get 409
                local.get 458
                f32x4.max
                local.set 409
                local.get 412
                i32.const 4
                i32.add
                local.set 412
                local.get 412
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 409
            local.get 409
            local.get 409
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            f32x4.max
            local.set 459
            local.get 459
            local.get 459
            local.get 459
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            f32x4.max
            local.set 460
            v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff
            local.set 461
            i32.const 0
            local.set 412
            local.get 412
            i32.const 1024
            i32.lt_s
            if
              loop
                local.get 461
                local.get 412
                i32x4.splat
                v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
                i32x4.add
                local.get 380
                i32x4.splat
                i32x4.add
                v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
                local.get 3
                local.get 412
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=131072
                local.get 460
                f32x4.eq
                v128.bitselect
                i32x4.min_s
                local.set 461
                local.get 412
                i32.const 4
                i32.add
                local.set 412
                local.get 412
                i32.const 1024
                i32.lt_s
                br_if 0
              end
            end
            local.get 461
            local.get 461
            local.get 461
            i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
            i32x4.min_s
            local.set 462
            local.get 462
            local.get 462
            local.get 462
            i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
            i32x4.min_s
            local.set 463
            local.get 377
            local.get 460
            f32x4.lt
            local.set 464
            local.get 377
            local.get 460
            f32x4.max
            local.set 465
            local.get 463
            local.get 378
            local.get 464
            v128.bitselect
            local.set 466
            local.get 465
            local.set 467
            local.get 466
            local.set 468
            local.get 467
            local.set 377
            local.get 468
            local.set 378
            local.get 366
            i32.const 1
            i32.add
            local.set 366
            local.get 366
            local.get 379
            i32.lt_s
            br_if 0
          end
        end
        local.get 378
        local.get 12
        local.get 49
        v128.bitselect
        local.set 469
        local.get 4
        i32.const 9
        i32.mul
        local.set 412
        local.get 0
        local.get 4
        i32.lt_u
        local.set 470
        i32.const 1
        i32.const 0
        local.get 470
        select
        local.set 471
        local.get 7
        local.get 0
        i32.const 9
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 472
        i32.const 0
        local.set 473
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 471
        i32.lt_s
        i32.and
        if
          local.get 472
          i32.load
          local.set 473
        end
        local.get 4
        local.get 0
        i32.sub
        local.set 474
        i32.const 1
        local.get 474
        i32.const 1
        local.get 474
        i32.lt_s
        select
        local.set 475
        local.get 475
        i32.const 0
        i32.const 0
        local.get 475
        i32.lt_s
        select
        local.set 476
        local.get 5
        local.get 473
        i32.sub
        local.set 477
        i32.const 1
        local.get 477
        i32.const 1
        local.get 477
        i32.lt_s
        select
        local.set 478
        local.get 478
        i32.const 0
        i32.const 0
        local.get 478
        i32.lt_s
        select
        i32.const 0
        local.get 473
        i32.const 0
        i32.ge_s
        select
        local.set 479
        local.get 9
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 480
        local.get 480
        local.get 469
        i32.const 0
        local.get 476
        call $store_some_i32_4
        drop
        local.get 8
        local.get 473
        i32.const 4
        i32.mul
        i32.add
        local.set 481
        local.get 481
        local.get 469
        i32.const 0
        local.get 479
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
