(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 v128 i32 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128)
    v128.const i32x4 0x00000000 0x00000001 0x00000002 0x00000003
    local.set 43
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 44
    v128.const i32x4 0xf1800000 0xf1800000 0xf1800000 0xf1800000
    local.set 64
    v128.const i32x4 0x00000040 0x00000040 0x00000040 0x00000040
    local.set 111
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    local.set 116
    v128.const i32x4 0x40000000 0x40000000 0x40000000 0x40000000
    local.set 118
    v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000
    local.set 123
    v128.const i32x4 0x7fc00000 0x7fc00000 0x7fc00000 0x7fc00000
    local.set 127
    v128.const i32x4 0x3e0293ee 0x3e0293ee 0x3e0293ee 0x3e0293ee
    local.set 133
    v128.const i32x4 0xc3170000 0xc3170000 0xc3170000 0xc3170000
    local.set 139
    v128.const i32x4 0x43000000 0x43000000 0x43000000 0x43000000
    local.set 140
    v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000
    local.set 141
    v128.const i32x4 0x39223641 0x39223641 0x39223641 0x39223641
    local.set 142
    v128.const i32x4 0x3aaf844b 0x3aaf844b 0x3aaf844b 0x3aaf844b
    local.set 143
    v128.const i32x4 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2 0x3c1d94f2
    local.set 144
    v128.const i32x4 0x3d6357b6 0x3d6357b6 0x3d6357b6 0x3d6357b6
    local.set 145
    v128.const i32x4 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0 0x3e75fdf0
    local.set 146
    v128.const i32x4 0x3f317218 0x3f317218 0x3f317218 0x3f317218
    local.set 147
    v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000
    local.set 148
    v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
    local.set 150
    v128.const i32x4 0x00007fff 0x00007fff 0x00007fff 0x00007fff
    local.set 152
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    local.set 153
    v128.const i32x4 0xffff0000 0xffff0000 0xffff0000 0xffff0000
    local.set 154
    v128.const i32x4 0x0da24260 0x0da24260 0x0da24260 0x0da24260
    local.set 204
    local.get 2
    i32.load offset=8
    local.set 6
    local.get 2
    i32.load offset=12
    local.set 7
    local.get 2
    i32.load offset=16
    local.set 8
    local.get 2
    i32.load offset=20
    local.set 9
    local.get 2
    i32.load offset=24
    local.set 10
    local.get 2
    i32.load offset=28
    local.set 11
    local.get 2
    i32.load offset=36
    local.set 12
    local.get 2
    i32.load offset=44
    local.set 13
    local.get 2
    i32.load offset=52
    local.set 14
    local.get 2
    i32.load offset=60
    local.set 15
    local.get 2
    i32.load offset=68
    local.set 16
    local.get 2
    i32.load
    local.set 17
    local.get 2
    i32.load offset=4
    local.set 18
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        i32.const 0
        local.set 5
        local.get 0
        local.set 4
        local.get 4
        local.get 17
        i32.rem_u
        local.set 19
        local.get 4
        local.get 17
        i32.div_u
        local.set 20
        local.get 7
        i32.const 5
        i32.mul
        local.set 21
        local.get 20
        local.get 7
        i32.lt_u
        local.set 22
        i32.const 1
        i32.const 0
        local.get 22
        select
        local.set 23
        local.get 15
        local.get 20
        i32.const 5
        i32.mul
        i32.const 4
        i32.mul
        i32.add
        local.set 24
        i32.const 0
        local.set 25
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 23
        i32.lt_s
        i32.and
        if
          local.get 24
          i32.load
          local.set 25
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 26
        local.get 20
        local.get 7
        i32.lt_u
        local.set 27
        i32.const 1
        i32.const 0
        local.get 27
        select
        local.set 28
        local.get 15
        local.get 20
        i32.const 5
        i32.mul
        i32.const 2
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 29
        i32.const 0
        local.set 30
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 28
        i32.lt_s
        i32.and
        if
          local.get 29
          i32.load
          local.set 30
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 31
        local.get 20
        local.get 7
        i32.lt_u
        local.set 32
        i32.const 1
        i32.const 0
        local.get 32
        select
        local.set 33
        local.get 15
        local.get 20
        i32.const 5
        i32.mul
        i32.const 3
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 34
        i32.const 0
        local.set 35
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 33
        i32.lt_s
        i32.and
        if
          local.get 34
          i32.load
          local.set 35
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 36
        local.get 20
        local.get 7
        i32.lt_u
        local.set 37
        i32.const 1
        i32.const 0
        local.get 37
        select
        local.set 38
        local.get 15
        local.get 20
        i32.const 5
        i32.mul
        i32.const 1
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 39
        i32.const 0
        local.set 40
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 38
        i32.lt_s
        i32.and
        if
          local.get 39
          i32.load
          local.set 40
        end
        i32.const 0
        local.set 41
        local.get 41
        i32.const 16
        i32.lt_s
        if
          loop
            local.get 41
            i32x4.splat
            local.get 43
            i32x4.add
            local.set 42
            local.get 3
            local.get 41
            i32.const 4
            i32.mul
            i32.add
            local.get 42
            local.get 40
            i32x4.splat
            i32x4.add
            local.get 44
            local.get 42
            local.get 30
            i32x4.splat
            i32x4.lt_s
            v128.bitselect
            v128.store
            local.get 41
            i32.const 4
            i32.add
            local.set 41
            local.get 41
            i32.const 16
            i32.lt_s
            br_if 0
          end
        end
        local.get 19
        i32.const 2
        i32.mul
        local.set 41
        i32.const 0
        local.set 45
        local.get 45
        i32.const 32
        i32.lt_s
        if
          loop
            local.get 3
            local.get 45
            i32.const 2
            i32.div_u
            i32.const 4
            i32.mul
            i32.add
            i32.load
            local.set 46
            local.get 46
            local.get 6
            i32.lt_u
            local.set 47
            local.get 11
            local.get 46
            i32.const 4096
            i32.mul
            i32.add
            local.set 48
            local.get 41
            local.get 45
            i32.const 2
            i32.rem_u
            i32.add
            local.set 49
            local.get 47
            local.get 49
            i32.const 16
            i32.lt_u
            i32.and
            local.set 50
            i32.const 128
            i32.const 0
            local.get 50
            select
            local.set 51
            local.get 48
            local.get 49
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 52
            local.get 3
            local.get 45
            i32.const 512
            i32.mul
            i32.add
            local.set 53
            local.get 51
            i32.const -4
            i32.and
            local.set 54
            i32.const 128
            local.get 54
            i32.const 128
            local.get 54
            i32.lt_s
            select
            local.set 55
            i32.const 0
            local.set 56
            local.get 56
            local.get 55
            i32.lt_s
            if
              loop
                local.get 53
                local.get 56
                i32.const 4
                i32.mul
                i32.add
                local.get 52
                local.get 56
                i32.const 2
                i32.mul
                i32.add
                v128.load16x4_u
                i32.const 16
                i32x4.shl
                v128.store offset=64
                local.get 56
                i32.const 4
                i32.add
                local.set 56
                local.get 56
                local.get 55
                i32.lt_s
                br_if 0
              end
            end
            local.get 55
            local.set 56
            local.get 56
            i32.const 128
            i32.lt_s
            if
              loop
                local.get 53
                local.get 56
                i32.const 4
                i32.mul
                i32.add
                local.get 52
                local.get 56
                i32.const 2
                i32.mul
                i32.add
                i32.const 0
                local.get 56
                i32.sub
                local.get 51
                local.get 56
                i32.sub
                call $load_some_bf16_2
                v128.store offset=64
                local.get 56
                i32.const 4
                i32.add
                local.set 56
                local.get 56
                i32.const 128
                i32.lt_s
                br_if 0
              end
            end
            local.get 45
            i32.const 1
            i32.add
            local.set 45
            local.get 45
            i32.const 32
            i32.lt_s
            br_if 0
          end
        end
        local.get 7
        i32.const 5
        i32.mul
        local.set 45
        local.get 20
        local.get 7
        i32.lt_u
        local.set 56
        i32.const 1
        i32.const 0
        local.get 56
        select
        local.set 57
        local.get 15
        local.get 20
        i32.const 5
        i32.mul
        i32.const 4
        i32.add
        i32.const 4
        i32.mul
        i32.add
        local.set 58
        i32.const 0
        local.set 59
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 57
        i32.lt_s
        i32.and
        if
          local.get 58
          i32.load
          local.set 59
        end
        local.get 59
        i32.const 3
        i32.add
        i32.const 4
        i32.div_u
        local.set 60
        i32.const 0
        local.set 61
        local.get 61
        i32.const 32
        i32.lt_s
        if
          loop
            local.get 3
            local.get 61
            i32.const 32
            i32.mul
            i32.add
            local.set 62
            i32.const 0
            local.set 63
            local.get 63
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 62
                local.get 63
                i32.add
                local.get 64
                v128.store offset=34880
                local.get 63
                i32.const 16
                i32.add
                local.set 63
                local.get 63
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 61
            i32.const 1
            i32.add
            local.set 61
            local.get 61
            i32.const 32
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 61
        local.get 61
        i32.const 32
        i32.lt_s
        if
          loop
            local.get 3
            local.get 61
            i32.const 32
            i32.mul
            i32.add
            local.set 63
            i32.const 0
            local.set 65
            local.get 65
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 63
                local.get 65
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=35904
                local.get 65
                i32.const 16
                i32.add
                local.set 65
                local.get 65
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 61
            i32.const 1
            i32.add
            local.set 61
            local.get 61
            i32.const 32
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 61
        local.get 61
        i32.const 32
        i32.lt_s
        if
          loop
            local.get 3
            local.get 61
            i32.const 512
            i32.mul
            i32.add
            local.set 65
            i32.const 0
            local.set 66
            local.get 66
            i32.const 512
            i32.lt_s
            if
              loop
                local.get 65
                local.get 66
                i32.add
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                v128.store offset=36928
                local.get 66
                i32.const 16
                i32.add
                local.set 66
                local.get 66
                i32.const 512
                i32.lt_s
                br_if 0
              end
            end
            local.get 61
            i32.const 1
            i32.add
            local.set 61
            local.get 61
            i32.const 32
            i32.lt_s
            br_if 0
          end
        end
        i32.const 0
        local.set 61
        local.get 61
        local.get 60
        i32.lt_s
        if
          loop
            i32.const 0
            local.set 66
            local.get 66
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 3
                local.get 66
                i32.const 32
                i32.mul
                i32.add
                local.set 67
                i32.const 0
                local.set 68
                local.get 68
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 67
                    local.get 68
                    i32.add
                    local.get 64
                    v128.store offset=16448
                    local.get 68
                    i32.const 16
                    i32.add
                    local.set 68
                    local.get 68
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 66
                i32.const 1
                i32.add
                local.set 66
                local.get 66
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 66
            local.get 66
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 3
                local.get 66
                i32.const 32
                i32.mul
                i32.add
                local.set 68
                i32.const 0
                local.set 69
                local.get 69
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 68
                    local.get 69
                    i32.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    v128.store offset=17472
                    local.get 69
                    i32.const 16
                    i32.add
                    local.set 69
                    local.get 69
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 66
                i32.const 1
                i32.add
                local.set 66
                local.get 66
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 66
            local.get 66
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 3
                local.get 66
                i32.const 512
                i32.mul
                i32.add
                local.set 69
                i32.const 0
                local.set 70
                local.get 70
                i32.const 512
                i32.lt_s
                if
                  loop
                    local.get 69
                    local.get 70
                    i32.add
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    v128.store offset=18496
                    local.get 70
                    i32.const 16
                    i32.add
                    local.set 70
                    local.get 70
                    i32.const 512
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 66
                i32.const 1
                i32.add
                local.set 66
                local.get 66
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 61
            i32.const 4
            i32.mul
            local.set 66
            local.get 66
            i32.const 4
            i32.add
            local.set 70
            local.get 59
            local.get 70
            local.get 59
            local.get 70
            i32.lt_s
            select
            local.set 71
            local.get 66
            local.set 72
            local.get 72
            local.get 71
            i32.lt_s
            if
              loop
                local.get 72
                i32.const 64
                i32.mul
                local.set 73
                local.get 73
                i32.const 64
                i32.add
                local.set 74
                local.get 74
                i32x4.splat
                local.get 35
                i32x4.splat
                i32x4.le_s
                local.set 75
                local.get 72
                i32.const 4
                i32.mul
                local.set 76
                local.get 10
                local.get 76
                i32.sub
                local.set 77
                i32.const 4
                local.get 77
                i32.const 4
                local.get 77
                i32.lt_s
                select
                local.set 78
                local.get 78
                i32.const 0
                i32.const 0
                local.get 78
                i32.lt_s
                select
                local.set 79
                local.get 9
                local.get 10
                i32.mul
                local.set 80
                local.get 25
                local.get 9
                i32.lt_u
                local.set 81
                local.get 79
                i32.const 0
                local.get 81
                select
                local.set 82
                local.get 14
                local.get 25
                local.get 10
                i32.mul
                local.get 76
                i32.add
                i32.const 4
                i32.mul
                i32.add
                local.set 83
                local.get 82
                i32.const -4
                i32.and
                local.set 84
                i32.const 4
                local.get 84
                i32.const 4
                local.get 84
                i32.lt_s
                select
                local.set 85
                i32.const 0
                local.set 86
                local.get 86
                local.get 85
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 86
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 83
                    local.get 86
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load
                    v128.store offset=53312
                    local.get 86
                    i32.const 4
                    i32.add
                    local.set 86
                    local.get 86
                    local.get 85
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 85
                local.set 86
                local.get 86
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 86
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 83
                    local.get 86
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 0
                    local.get 86
                    i32.sub
                    local.get 82
                    local.get 86
                    i32.sub
                    call $load_some_i32_4
                    v128.store offset=53312
                    local.get 86
                    i32.const 4
                    i32.add
                    local.set 86
                    local.get 86
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 12
                local.get 19
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 86
                local.get 19
                i32.const 8
                i32.lt_u
                local.set 87
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set 88
                i32.const 0
                local.set 89
                local.get 89
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 89
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=53312
                    local.set 90
                    local.get 87
                    local.get 90
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 91
                    local.get 86
                    local.get 90
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 92
                    local.get 91
                    if
                      i32.const 0
                      local.set 93
                      local.get 93
                      i32.const 4096
                      i32.lt_s
                      if
                        loop
                          local.get 92
                          local.get 93
                          i32.add
                          local.set 94
                          local.get 88
                          local.get 94
                          v128.load
                          v128.or
                          local.get 94
                          v128.load offset=64
                          v128.or
                          local.get 94
                          v128.load offset=128
                          v128.or
                          local.get 94
                          v128.load offset=192
                          v128.or
                          local.get 94
                          v128.load offset=256
                          v128.or
                          local.get 94
                          v128.load offset=320
                          v128.or
                          local.get 94
                          v128.load offset=384
                          v128.or
                          local.get 94
                          v128.load offset=448
                          v128.or
                          local.set 88
                          local.get 93
                          i32.const 512
                          i32.add
                          local.set 93
                          local.get 93
                          i32.const 4096
                          i32.lt_s
                          br_if 0
                        end
                      end
                    end
                    local.get 89
                    i32.const 1
                    i32.add
                    local.set 89
                    local.get 89
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 3
                local.get 88
                v128.store offset=53376
                local.get 13
                local.get 19
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 89
                local.get 19
                i32.const 8
                i32.lt_u
                local.set 93
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                local.set 95
                i32.const 0
                local.set 96
                local.get 96
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 96
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=53312
                    local.set 97
                    local.get 93
                    local.get 97
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 98
                    local.get 89
                    local.get 97
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 99
                    local.get 98
                    if
                      i32.const 0
                      local.set 100
                      local.get 100
                      i32.const 4096
                      i32.lt_s
                      if
                        loop
                          local.get 99
                          local.get 100
                          i32.add
                          local.set 101
                          local.get 95
                          local.get 101
                          v128.load
                          v128.or
                          local.get 101
                          v128.load offset=64
                          v128.or
                          local.get 101
                          v128.load offset=128
                          v128.or
                          local.get 101
                          v128.load offset=192
                          v128.or
                          local.get 101
                          v128.load offset=256
                          v128.or
                          local.get 101
                          v128.load offset=320
                          v128.or
                          local.get 101
                          v128.load offset=384
                          v128.or
                          local.get 101
                          v128.load offset=448
                          v128.or
                          local.set 95
                          local.get 100
                          i32.const 512
                          i32.add
                          local.set 100
                          local.get 100
                          i32.const 4096
                          i32.lt_s
                          br_if 0
                        end
                      end
                    end
                    local.get 96
                    i32.const 1
                    i32.add
                    local.set 96
                    local.get 96
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 3
                local.get 95
                v128.store offset=53440
                i32.const 0
                local.set 96
                local.get 96
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 96
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 100
                    i32.const 0
                    local.set 102
                    local.get 102
                    i32.const 256
                    i32.lt_s
                    if
                      loop
                        local.get 100
                        local.get 102
                        i32.add
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        v128.store offset=53504
                        local.get 102
                        i32.const 16
                        i32.add
                        local.set 102
                        local.get 102
                        i32.const 256
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 96
                    i32.const 1
                    i32.add
                    local.set 96
                    local.get 96
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 19
                i32.const 2
                i32.mul
                local.set 96
                local.get 12
                local.get 19
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 102
                local.get 19
                i32.const 8
                i32.lt_u
                local.set 103
                i32.const 0
                local.set 104
                local.get 104
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 104
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=53312
                    local.set 105
                    local.get 103
                    local.get 105
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 106
                    local.get 102
                    local.get 105
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 107
                    i32.const 2
                    local.get 106
                    i32.mul
                    local.set 108
                    local.get 3
                    i32.const 64
                    i32.add
                    local.get 107
                    local.get 3
                    local.get 104
                    i32.const 16
                    i32.mul
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.const 53504
                    i32.add
                    i32.const 32
                    local.get 108
                    i32.const 128
                    i32.const 4096
                    call $gemm_32_bf16_512_256_32_16
                    drop
                    local.get 104
                    i32.const 1
                    i32.add
                    local.set 104
                    local.get 104
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 35
                local.get 30
                i32.add
                local.set 104
                local.get 104
                local.get 73
                i32.sub
                local.set 109
                local.get 109
                i32x4.splat
                local.get 111
                i32x4.min_s
                local.set 110
                i32.const 0
                local.set 112
                local.get 112
                i32.const 32
                i32.lt_s
                if
                  loop
                    local.get 112
                    i32x4.splat
                    local.set 113
                    local.get 113
                    f32x4.convert_i32x4_s
                    local.set 114
                    local.get 114
                    local.get 116
                    f32x4.add
                    local.set 115
                    local.get 115
                    local.get 118
                    f32x4.div
                    local.set 117
                    local.get 117
                    i32x4.trunc_sat_f32x4_s
                    local.set 119
                    local.get 119
                    local.get 35
                    i32x4.splat
                    i32x4.add
                    local.set 120
                    local.get 3
                    local.get 112
                    i32.const 256
                    i32.mul
                    i32.add
                    local.set 121
                    local.get 123
                    local.set 122
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.set 124
                    i32.const 0
                    local.set 125
                    local.get 125
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 121
                        local.get 125
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=53504
                        local.get 64
                        local.get 125
                        i32x4.splat
                        local.get 43
                        i32x4.add
                        local.get 73
                        i32x4.splat
                        i32x4.add
                        local.get 120
                        i32x4.le_s
                        v128.bitselect
                        local.set 126
                        local.get 124
                        local.get 126
                        local.get 126
                        f32x4.ne
                        v128.or
                        local.set 124
                        local.get 122
                        local.get 126
                        f32x4.pmax
                        local.set 122
                        local.get 125
                        i32.const 4
                        i32.add
                        local.set 125
                        local.get 125
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 127
                    local.get 122
                    local.get 124
                    v128.bitselect
                    local.set 122
                    local.get 122
                    local.get 122
                    local.get 122
                    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
                    f32x4.max
                    local.set 128
                    local.get 128
                    local.get 128
                    local.get 128
                    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
                    f32x4.max
                    local.set 129
                    local.get 3
                    local.get 112
                    i32.const 32
                    i32.mul
                    i32.add
                    local.set 125
                    local.get 125
                    v128.load32_splat offset=16448
                    local.set 130
                    local.get 130
                    local.get 129
                    f32x4.max
                    local.set 131
                    local.get 131
                    local.get 133
                    f32x4.mul
                    local.set 132
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    local.set 134
                    i32.const 0
                    local.set 135
                    local.get 135
                    i32.const 64
                    i32.lt_s
                    if
                      loop
                        local.get 121
                        local.get 135
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=53504
                        local.get 64
                        local.get 135
                        i32x4.splat
                        local.get 43
                        i32x4.add
                        local.get 73
                        i32x4.splat
                        i32x4.add
                        local.get 120
                        i32x4.le_s
                        v128.bitselect
                        local.get 133
                        f32x4.mul
                        local.get 132
                        f32x4.sub
                        local.set 136
                        local.get 136
                        local.get 139
                        f32x4.pmax
                        local.get 140
                        f32x4.pmin
                        local.set 136
                        local.get 136
                        local.get 141
                        f32x4.add
                        local.set 138
                        local.get 138
                        local.get 141
                        f32x4.sub
                        local.set 137
                        local.get 136
                        local.get 137
                        f32x4.sub
                        local.set 136
                        local.get 138
                        local.get 141
                        i32x4.sub
                        local.set 138
                        local.get 142
                        local.get 136
                        f32x4.mul
                        local.get 143
                        f32x4.add
                        local.get 136
                        f32x4.mul
                        local.get 144
                        f32x4.add
                        local.get 136
                        f32x4.mul
                        local.get 145
                        f32x4.add
                        local.get 136
                        f32x4.mul
                        local.get 146
                        f32x4.add
                        local.get 136
                        f32x4.mul
                        local.get 147
                        f32x4.add
                        local.get 136
                        f32x4.mul
                        local.get 148
                        f32x4.add
                        local.set 136
                        local.get 138
                        i32.const 1
                        i32x4.shr_s
                        local.set 137
                        local.get 136
                        local.get 137
                        local.get 150
                        i32x4.add
                        i32.const 23
                        i32x4.shl
                        f32x4.mul
                        local.get 138
                        local.get 137
                        i32x4.sub
                        local.get 150
                        i32x4.add
                        i32.const 23
                        i32x4.shl
                        f32x4.mul
                        local.set 149
                        local.get 134
                        local.get 149
                        f32x4.add
                        local.set 134
                        local.get 149
                        local.set 151
                        local.get 121
                        local.get 135
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 151
                        local.get 152
                        i32x4.add
                        local.get 151
                        i32.const 16
                        i32x4.shr_u
                        local.get 153
                        v128.and
                        i32x4.add
                        local.get 154
                        v128.and
                        local.get 127
                        local.get 151
                        local.get 151
                        f32x4.eq
                        v128.bitselect
                        v128.store offset=61696
                        local.get 135
                        i32.const 4
                        i32.add
                        local.set 135
                        local.get 135
                        i32.const 64
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 134
                    local.get 134
                    local.get 134
                    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
                    f32x4.add
                    local.set 155
                    local.get 155
                    local.get 155
                    local.get 155
                    i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11
                    f32x4.add
                    local.set 156
                    local.get 3
                    local.get 112
                    i32.const 512
                    i32.mul
                    i32.add
                    local.set 135
                    local.get 130
                    local.get 131
                    f32x4.sub
                    local.set 157
                    local.get 157
                    local.get 133
                    f32x4.mul
                    local.set 158
                    local.get 158
                    local.set 159
                    local.get 159
                    local.get 139
                    f32x4.pmax
                    local.get 140
                    f32x4.pmin
                    local.set 159
                    local.get 159
                    local.get 141
                    f32x4.add
                    local.set 161
                    local.get 161
                    local.get 141
                    f32x4.sub
                    local.set 160
                    local.get 159
                    local.get 160
                    f32x4.sub
                    local.set 159
                    local.get 161
                    local.get 141
                    i32x4.sub
                    local.set 161
                    local.get 142
                    local.get 159
                    f32x4.mul
                    local.get 143
                    f32x4.add
                    local.get 159
                    f32x4.mul
                    local.get 144
                    f32x4.add
                    local.get 159
                    f32x4.mul
                    local.get 145
                    f32x4.add
                    local.get 159
                    f32x4.mul
                    local.get 146
                    f32x4.add
                    local.get 159
                    f32x4.mul
                    local.get 147
                    f32x4.add
                    local.get 159
                    f32x4.mul
                    local.get 148
                    f32x4.add
                    local.set 159
                    local.get 161
                    i32.const 1
                    i32x4.shr_s
                    local.set 160
                    local.get 159
                    local.get 160
                    local.get 150
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.get 161
                    local.get 160
                    i32x4.sub
                    local.get 150
                    i32x4.add
                    i32.const 23
                    i32x4.shl
                    f32x4.mul
                    local.set 162
                    i32.const 0
                    local.set 163
                    local.get 163
                    i32.const 128
                    i32.lt_s
                    if
                      loop
                        local.get 135
                        local.get 163
                        i32.const 4
                        i32.mul
                        i32.add
                        local.get 135
                        local.get 163
                        i32.const 4
                        i32.mul
                        i32.add
                        v128.load offset=18496
                        local.get 162
                        f32x4.mul
                        v128.store offset=18496
                        local.get 163
                        i32.const 4
                        i32.add
                        local.set 163
                        local.get 163
                        i32.const 128
                        i32.lt_s
                        br_if 0
                      end
                    end
                    local.get 125
                    v128.load32_splat offset=17472
                    local.set 164
                    local.get 164
                    local.get 162
                    f32x4.mul
                    local.set 165
                    local.get 165
                    local.get 156
                    f32x4.add
                    local.set 166
                    local.get 125
                    local.get 131
                    v128.store32_lane offset=16448 0
                    local.get 125
                    local.get 166
                    v128.store32_lane offset=17472 0
                    local.get 112
                    i32.const 1
                    i32.add
                    local.set 112
                    local.get 112
                    i32.const 32
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 110
                i32x4.extract_lane 0
                local.set 112
                i32.const 64
                local.get 112
                i32.const 64
                local.get 112
                i32.lt_s
                select
                local.set 163
                local.get 163
                i32.const 0
                i32.const 0
                local.get 163
                i32.lt_s
                select
                local.set 167
                local.get 13
                local.get 19
                i32.const 2048
                i32.mul
                i32.const 2
                i32.mul
                i32.add
                local.set 168
                local.get 19
                i32.const 8
                i32.lt_u
                local.set 169
                i32.const 0
                local.set 170
                local.get 170
                i32.const 4
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 170
                    i32.const 4
                    i32.mul
                    i32.add
                    i32.load offset=53312
                    local.set 171
                    local.get 169
                    local.get 171
                    local.get 8
                    i32.lt_u
                    i32.and
                    local.set 172
                    local.get 168
                    local.get 171
                    i32.const 32768
                    i32.mul
                    i32.add
                    local.set 173
                    local.get 167
                    local.get 170
                    i32.const 16
                    i32.mul
                    i32.sub
                    local.set 174
                    i32.const 16
                    local.get 174
                    i32.const 16
                    local.get 174
                    i32.lt_s
                    select
                    local.set 175
                    local.get 175
                    i32.const 0
                    i32.const 0
                    local.get 175
                    i32.lt_s
                    select
                    local.set 176
                    local.get 176
                    local.get 172
                    i32.mul
                    local.set 177
                    i32.const 0
                    local.get 177
                    i32.lt_s
                    if
                      local.get 3
                      local.get 170
                      i32.const 16
                      i32.mul
                      i32.const 4
                      i32.mul
                      i32.add
                      i32.const 61696
                      i32.add
                      local.get 173
                      local.get 3
                      i32.const 18496
                      i32.add
                      i32.const 32
                      i32.const 16
                      local.get 177
                      i32.const 64
                      call $gemm_32_bf16_256_512_256_32
                      drop
                    end
                    local.get 170
                    i32.const 1
                    i32.add
                    local.set 170
                    local.get 170
                    i32.const 4
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 72
                i32.const 1
                i32.add
                local.set 72
                local.get 72
                local.get 71
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 170
            local.get 170
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 3
                local.get 170
                i32.const 512
                i32.mul
                i32.add
                local.set 178
                local.get 3
                local.get 170
                i32.const 32
                i32.mul
                i32.add
                local.set 179
                local.get 179
                v128.load32_splat offset=34880
                local.set 180
                local.get 179
                v128.load32_splat offset=16448
                local.set 181
                local.get 180
                local.get 181
                f32x4.max
                local.set 182
                local.get 180
                local.get 182
                f32x4.sub
                local.set 183
                local.get 183
                local.get 133
                f32x4.mul
                local.set 184
                local.get 184
                local.set 185
                local.get 185
                local.get 139
                f32x4.pmax
                local.get 140
                f32x4.pmin
                local.set 185
                local.get 185
                local.get 141
                f32x4.add
                local.set 187
                local.get 187
                local.get 141
                f32x4.sub
                local.set 186
                local.get 185
                local.get 186
                f32x4.sub
                local.set 185
                local.get 187
                local.get 141
                i32x4.sub
                local.set 187
                local.get 142
                local.get 185
                f32x4.mul
                local.get 143
                f32x4.add
                local.get 185
                f32x4.mul
                local.get 144
                f32x4.add
                local.get 185
                f32x4.mul
                local.get 145
                f32x4.add
                local.get 185
                f32x4.mul
                local.get 146
                f32x4.add
                local.get 185
                f32x4.mul
                local.get 147
                f32x4.add
                local.get 185
                f32x4.mul
                local.get 148
                f32x4.add
                local.set 185
                local.get 187
                i32.const 1
                i32x4.shr_s
                local.set 186
                local.get 185
                local.get 186
                local.get 150
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 187
                local.get 186
                i32x4.sub
                local.get 150
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.set 188
                local.get 181
                local.get 182
                f32x4.sub
                local.set 189
                local.get 189
                local.get 133
                f32x4.mul
                local.set 190
                local.get 190
                local.set 191
                local.get 191
                local.get 139
                f32x4.pmax
                local.get 140
                f32x4.pmin
                local.set 191
                local.get 191
                local.get 141
                f32x4.add
                local.set 193
                local.get 193
                local.get 141
                f32x4.sub
                local.set 192
                local.get 191
                local.get 192
                f32x4.sub
                local.set 191
                local.get 193
                local.get 141
                i32x4.sub
                local.set 193
                local.get 142
                local.get 191
                f32x4.mul
                local.get 143
                f32x4.add
                local.get 191
                f32x4.mul
                local.get 144
                f32x4.add
                local.get 191
                f32x4.mul
                local.get 145
                f32x4.add
                local.get 191
                f32x4.mul
                local.get 146
                f32x4.add
                local.get 191
                f32x4.mul
                local.get 147
                f32x4.add
                local.get 191
                f32x4.mul
                local.get 148
                f32x4.add
                local.set 191
                local.get 193
                i32.const 1
                i32x4.shr_s
                local.set 192
                local.get 191
                local.get 192
                local.get 150
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.get 193
                local.get 192
                i32x4.sub
                local.get 150
                i32x4.add
                i32.const 23
                i32x4.shl
                f32x4.mul
                local.set 194
                i32.const 0
                local.set 195
                local.get 195
                i32.const 128
                i32.lt_s
                if
                  loop
                    local.get 178
                    local.get 195
                    i32.const 4
                    i32.mul
                    i32.add
                    local.get 178
                    local.get 195
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load offset=36928
                    local.get 188
                    f32x4.mul
                    local.get 178
                    local.get 195
                    i32.const 4
                    i32.mul
                    i32.add
                    v128.load offset=18496
                    local.get 194
                    f32x4.mul
                    f32x4.add
                    v128.store offset=71936
                    local.get 195
                    i32.const 4
                    i32.add
                    local.set 195
                    local.get 195
                    i32.const 128
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 179
                v128.load32_splat offset=35904
                local.set 196
                local.get 196
                local.get 188
                f32x4.mul
                local.set 197
                local.get 179
                v128.load32_splat offset=17472
                local.set 198
                local.get 198
                local.get 194
                f32x4.mul
                local.set 199
                local.get 197
                local.get 199
                f32x4.add
                local.set 200
                local.get 179
                local.get 182
                v128.store32_lane offset=69888 0
                local.get 179
                local.get 200
                v128.store32_lane offset=70912 0
                local.get 170
                i32.const 1
                i32.add
                local.set 170
                local.get 170
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 170
            local.get 170
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 3
                local.get 170
                i32.const 32
                i32.mul
                i32.add
                local.get 3
                local.get 170
                i32.const 32
                i32.mul
                i32.add
                v128.load offset=69888
                v128.store offset=34880
                local.get 170
                i32.const 1
                i32.add
                local.set 170
                local.get 170
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 170
            local.get 170
            i32.const 32
            i32.lt_s
            if
              loop
                local.get 3
                local.get 170
                i32.const 32
                i32.mul
                i32.add
                local.get 3
                local.get 170
                i32.const 32
                i32.mul
                i32.add
                v128.load offset=70912
                v128.store offset=35904
                local.get 170
                i32.const 1
                i32.add
                local.set 170
                local.get 170
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            i32.const 0
            local.set 170
            local.get 170
            i32.const 32
            i32.lt_s
            if
              loop
                i32.const 0
                local.set 195
                local.get 195
                i32.const 512
                i32.lt_s
                if
                  loop
                    local.get 3
                    local.get 170
                    i32.const 512
                    i32.mul
                    local.get 195
                    i32.add
                    i32.add
                    local.get 3
                    local.get 170
                    i32.const 512
                    i32.mul
                    local.get 195
                    i32.add
                    i32.add
                    v128.load offset=71936
                    v128.store offset=36928
                    local.get 195
                    i32.const 16
                    i32.add
                    local.set 195
                    local.get 195
                    i32.const 512
                    i32.lt_s
                    br_if 0
                  end
                end
                local.get 170
                i32.const 1
                i32.add
                local.set 170
                local.get 170
                i32.const 32
                i32.lt_s
                br_if 0
              end
            end
            local.get 61
            i32.const 1
            i32.add
            local.set 61
            local.get 61
            local.get 60
            i32.lt_s
            br_if 0
          end
        end
        local.get 19
        i32.const 2
        i32.mul
        local.set 61
        i32.const 0
        local.set 170
        local.get 170
        i32.const 32
        i32.lt_s
        if
          loop
            local.get 3
            local.get 170
            i32.const 512
            i32.mul
            i32.add
            local.set 195
            local.get 3
            local.get 170
            i32.const 32
            i32.mul
            i32.add
            local.set 201
            local.get 201
            v128.load32_splat offset=35904
            local.set 202
            local.get 202
            local.get 204
            f32x4.max
            local.set 203
            local.get 148
            local.get 203
            f32x4.div
            local.set 205
            local.get 3
            local.get 170
            i32.const 2
            i32.div_u
            i32.const 4
            i32.mul
            i32.add
            i32.load
            local.set 206
            local.get 206
            local.get 6
            i32.lt_u
            local.set 207
            local.get 16
            local.get 206
            i32.const 4096
            i32.mul
            i32.add
            local.set 208
            local.get 61
            local.get 170
            i32.const 2
            i32.rem_u
            i32.add
            local.set 209
            local.get 207
            local.get 209
            i32.const 16
            i32.lt_u
            i32.and
            local.set 210
            i32.const 128
            i32.const 0
            local.get 210
            select
            local.set 211
            local.get 208
            local.get 209
            i32.const 128
            i32.mul
            i32.const 2
            i32.mul
            i32.add
            local.set 212
            local.get 211
            i32.const -4
            i32.and
            local.set 213
            i32.const 128
            local.get 213
            i32.const 128
            local.get 213
            i32.lt_s
            select
            local.set 214
            i32.const 0
            local.set 215
            local.get 215
            local.get 214
            i32.lt_s
            if
              loop
                local.get 195
                local.get 215
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36928
                local.get 205
                f32x4.mul
                local.set 216
                local.get 216
                local.get 152
                i32x4.add
                local.get 216
                i32.const 16
                i32x4.shr_u
                local.get 153
                v128.and
                i32x4.add
                local.get 154
                v128.and
                local.get 127
                local.get 216
                local.get 216
                f32x4.eq
                v128.bitselect
                i32.const 16
                i32x4.shr_u
                local.set 217
                local.get 217
                local.get 217
                i16x8.narrow_i32x4_u
                local.set 217
                local.get 212
                local.get 215
                i32.const 2
                i32.mul
                i32.add
                local.get 217
                v128.store64_lane 0
                local.get 215
                i32.const 4
                i32.add
                local.set 215
                local.get 215
                local.get 214
                i32.lt_s
                br_if 0
              end
            end
            local.get 214
            local.set 215
            local.get 215
            local.get 211
            i32.lt_s
            if
              loop
                local.get 212
                local.get 215
                i32.const 2
                i32.mul
                i32.add
                local.get 195
                local.get 215
                i32.const 4
                i32.mul
                i32.add
                v128.load offset=36928
                local.get 205
                f32x4.mul
                i32.const 0
                local.get 215
                i32.sub
                local.get 211
                local.get 215
                i32.sub
                call $store_some_bf16_2
                drop
                local.get 215
                i32.const 4
                i32.add
                local.set 215
                local.get 215
                local.get 211
                i32.lt_s
                br_if 0
              end
            end
            local.get 170
            i32.const 1
            i32.add
            local.set 170
            local.get 170
            i32.const 32
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
  (func $load_some_i32_4 (export "load_some_i32_4") (param i32 i32 i32) (result v128)
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
  (func $gemm_32_bf16_512_256_32_16 (export "gemm_32_bf16_512_256_32_16") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
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
          call $micro_1x4_bf16_512_256_32_16
          drop
          local.get 2
          i32.const 128
          i32.add
          local.set 2
          local.get 1
          local.get 6
          i32.const 2
          i32.mul
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
          call $micro_1x1_bf16_512_256_32_16
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
          i32.const 2
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 16
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
          call $micro_2x2_bf16_512_256_32_16
          drop
          local.get 2
          i32.const 64
          i32.add
          local.set 2
          local.get 1
          local.get 6
          i32.add
          local.set 1
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
          call $micro_2x1_bf16_512_256_32_16
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
          i32.const 2
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 16
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
                call $micro_6x1_bf16_512_256_32_16
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
                call $micro_5x1_bf16_512_256_32_16
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
                call $micro_4x1_bf16_512_256_32_16
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
                call $micro_3x1_bf16_512_256_32_16
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
                call $micro_2x1_bf16_512_256_32_16
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
                call $micro_1x1_bf16_512_256_32_16
                drop
                br 1
              end
            end
            local.get 8
            local.get 11
            i32.const 512
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
          i32.const 2
          i32.eq
          if
            local.get 1
            local.get 6
            i32.const 16
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
  (func $micro_1x4_bf16_512_256_32_16 (export "micro_1x4_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
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
    local.get 4
    i32.add
    local.set 16
    local.get 1
    local.get 4
    i32.const 16
    i32.add
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
        local.get 14
        v128.load offset=32
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
        v128.load offset=32
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
        local.get 14
        v128.load offset=96
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
        v128.load offset=96
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
        local.get 14
        v128.load offset=160
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
        v128.load offset=160
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
        local.get 14
        v128.load offset=224
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
        v128.load offset=224
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
        local.get 16
        v128.load offset=32
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
        v128.load offset=32
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
        local.get 16
        v128.load offset=96
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
        v128.load offset=96
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
        local.get 16
        v128.load offset=160
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
        v128.load offset=160
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
        local.get 16
        v128.load offset=224
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
        v128.load offset=224
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
        i32.const 256
        i32.add
        local.set 14
        local.get 15
        i32.const 256
        i32.add
        local.set 15
        local.get 16
        i32.const 256
        i32.add
        local.set 16
        local.get 17
        i32.const 256
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
        local.get 17
        i32.const 32
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
  (func $micro_1x1_bf16_512_256_32_16 (export "micro_1x1_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=224
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
        i32.const 256
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
        i32.const 32
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
  (func $micro_2x2_bf16_512_256_32_16 (export "micro_2x2_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 512
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
        v128.load offset=32
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=160
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
        v128.load offset=224
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
        v128.load offset=224
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
        i32.const 256
        i32.add
        local.set 15
        local.get 16
        i32.const 256
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
        i32.const 32
        i32.add
        local.set 15
        local.get 16
        i32.const 32
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
  (func $micro_2x1_bf16_512_256_32_16 (export "micro_2x1_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 9
    local.get 0
    i32.const 512
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=224
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
        i32.const 256
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
        i32.const 32
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
  (func $micro_6x1_bf16_512_256_32_16 (export "micro_6x1_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 17
    local.get 0
    i32.const 512
    i32.add
    local.set 18
    local.get 0
    i32.const 1024
    i32.add
    local.set 19
    local.get 0
    i32.const 1536
    i32.add
    local.set 20
    local.get 0
    i32.const 2048
    i32.add
    local.set 21
    local.get 0
    i32.const 2560
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=224
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
        i32.const 256
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
        i32.const 32
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
  (func $micro_5x1_bf16_512_256_32_16 (export "micro_5x1_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 15
    local.get 0
    i32.const 512
    i32.add
    local.set 16
    local.get 0
    i32.const 1024
    i32.add
    local.set 17
    local.get 0
    i32.const 1536
    i32.add
    local.set 18
    local.get 0
    i32.const 2048
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=224
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
        i32.const 256
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
        i32.const 32
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
  (func $micro_4x1_bf16_512_256_32_16 (export "micro_4x1_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 512
    i32.add
    local.set 14
    local.get 0
    i32.const 1024
    i32.add
    local.set 15
    local.get 0
    i32.const 1536
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=224
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
        i32.const 256
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
        i32.const 32
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
  (func $micro_3x1_bf16_512_256_32_16 (export "micro_3x1_bf16_512_256_32_16") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 11
    local.get 0
    i32.const 512
    i32.add
    local.set 12
    local.get 0
    i32.const 1024
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
        v128.load offset=32
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
        v128.load offset=96
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
        v128.load offset=160
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
        v128.load offset=224
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
        i32.const 256
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
        i32.const 32
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
  (func $gemm_32_bf16_256_512_256_32 (export "gemm_32_bf16_256_512_256_32") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
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
          call $micro_1x4_bf16_256_512_256_32
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
          call $micro_1x1_bf16_256_512_256_32
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
          call $micro_2x2_bf16_256_512_256_32
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
          call $micro_2x1_bf16_256_512_256_32
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
                call $micro_6x1_bf16_256_512_256_32
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
                call $micro_5x1_bf16_256_512_256_32
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
                call $micro_4x1_bf16_256_512_256_32
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
                call $micro_3x1_bf16_256_512_256_32
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
                call $micro_2x1_bf16_256_512_256_32
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
                call $micro_1x1_bf16_256_512_256_32
                drop
                br 1
              end
            end
            local.get 8
            local.get 11
            i32.const 256
            i32.mul
            i32.add
            local.set 8
            local.get 9
            local.get 11
            i32.const 512
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
  (func $micro_1x4_bf16_256_512_256_32 (export "micro_1x4_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
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
        v128.load offset=512
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
        v128.load offset=512
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
        v128.load offset=512
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=768
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
        v128.load offset=768
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1024
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
        v128.load offset=1024
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1280
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
        v128.load offset=1280
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1536
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
        v128.load offset=1536
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        v128.load offset=1792
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
        v128.load offset=1792
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
        v128.load offset=1792
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
        i32.const 2048
        i32.add
        local.set 14
        local.get 15
        i32.const 2048
        i32.add
        local.set 15
        local.get 16
        i32.const 2048
        i32.add
        local.set 16
        local.get 17
        i32.const 2048
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
        i32.const 256
        i32.add
        local.set 14
        local.get 15
        i32.const 256
        i32.add
        local.set 15
        local.get 16
        i32.const 256
        i32.add
        local.set 16
        local.get 17
        i32.const 256
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
  (func $micro_1x1_bf16_256_512_256_32 (export "micro_1x1_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        i32.const 2048
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
        i32.const 256
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
  (func $micro_2x2_bf16_256_512_256_32 (export "micro_2x2_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 256
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
    v128.load offset=512
    local.set 9
    local.get 2
    v128.load offset=528
    local.set 10
    local.get 2
    v128.load offset=544
    local.set 11
    local.get 2
    v128.load offset=560
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
        v128.load offset=512
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        v128.load offset=1792
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
        i32.const 2048
        i32.add
        local.set 15
        local.get 16
        i32.const 2048
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
        i32.const 256
        i32.add
        local.set 15
        local.get 16
        i32.const 256
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
    v128.store offset=512
    local.get 2
    local.get 10
    v128.store offset=528
    local.get 2
    local.get 11
    v128.store offset=544
    local.get 2
    local.get 12
    v128.store offset=560
    i32.const 0
  )
  (func $micro_2x1_bf16_256_512_256_32 (export "micro_2x1_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 9
    local.get 0
    i32.const 256
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
    v128.load offset=512
    local.set 7
    local.get 2
    v128.load offset=528
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        i32.const 2048
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
        i32.const 256
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
    v128.store offset=512
    local.get 2
    local.get 8
    v128.store offset=528
    i32.const 0
  )
  (func $micro_6x1_bf16_256_512_256_32 (export "micro_6x1_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 17
    local.get 0
    i32.const 256
    i32.add
    local.set 18
    local.get 0
    i32.const 512
    i32.add
    local.set 19
    local.get 0
    i32.const 768
    i32.add
    local.set 20
    local.get 0
    i32.const 1024
    i32.add
    local.set 21
    local.get 0
    i32.const 1280
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
    v128.load offset=512
    local.set 7
    local.get 2
    v128.load offset=528
    local.set 8
    local.get 2
    v128.load offset=1024
    local.set 9
    local.get 2
    v128.load offset=1040
    local.set 10
    local.get 2
    v128.load offset=1536
    local.set 11
    local.get 2
    v128.load offset=1552
    local.set 12
    local.get 2
    v128.load offset=2048
    local.set 13
    local.get 2
    v128.load offset=2064
    local.set 14
    local.get 2
    v128.load offset=2560
    local.set 15
    local.get 2
    v128.load offset=2576
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        i32.const 2048
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
        i32.const 256
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
    v128.store offset=512
    local.get 2
    local.get 8
    v128.store offset=528
    local.get 2
    local.get 9
    v128.store offset=1024
    local.get 2
    local.get 10
    v128.store offset=1040
    local.get 2
    local.get 11
    v128.store offset=1536
    local.get 2
    local.get 12
    v128.store offset=1552
    local.get 2
    local.get 13
    v128.store offset=2048
    local.get 2
    local.get 14
    v128.store offset=2064
    local.get 2
    local.get 15
    v128.store offset=2560
    local.get 2
    local.get 16
    v128.store offset=2576
    i32.const 0
  )
  (func $micro_5x1_bf16_256_512_256_32 (export "micro_5x1_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 15
    local.get 0
    i32.const 256
    i32.add
    local.set 16
    local.get 0
    i32.const 512
    i32.add
    local.set 17
    local.get 0
    i32.const 768
    i32.add
    local.set 18
    local.get 0
    i32.const 1024
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
    v128.load offset=512
    local.set 7
    local.get 2
    v128.load offset=528
    local.set 8
    local.get 2
    v128.load offset=1024
    local.set 9
    local.get 2
    v128.load offset=1040
    local.set 10
    local.get 2
    v128.load offset=1536
    local.set 11
    local.get 2
    v128.load offset=1552
    local.set 12
    local.get 2
    v128.load offset=2048
    local.set 13
    local.get 2
    v128.load offset=2064
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        i32.const 2048
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
        i32.const 256
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
    v128.store offset=512
    local.get 2
    local.get 8
    v128.store offset=528
    local.get 2
    local.get 9
    v128.store offset=1024
    local.get 2
    local.get 10
    v128.store offset=1040
    local.get 2
    local.get 11
    v128.store offset=1536
    local.get 2
    local.get 12
    v128.store offset=1552
    local.get 2
    local.get 13
    v128.store offset=2048
    local.get 2
    local.get 14
    v128.store offset=2064
    i32.const 0
  )
  (func $micro_4x1_bf16_256_512_256_32 (export "micro_4x1_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 13
    local.get 0
    i32.const 256
    i32.add
    local.set 14
    local.get 0
    i32.const 512
    i32.add
    local.set 15
    local.get 0
    i32.const 768
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
    v128.load offset=512
    local.set 7
    local.get 2
    v128.load offset=528
    local.set 8
    local.get 2
    v128.load offset=1024
    local.set 9
    local.get 2
    v128.load offset=1040
    local.set 10
    local.get 2
    v128.load offset=1536
    local.set 11
    local.get 2
    v128.load offset=1552
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        i32.const 2048
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
        i32.const 256
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
    v128.store offset=512
    local.get 2
    local.get 8
    v128.store offset=528
    local.get 2
    local.get 9
    v128.store offset=1024
    local.get 2
    local.get 10
    v128.store offset=1040
    local.get 2
    local.get 11
    v128.store offset=1536
    local.get 2
    local.get 12
    v128.store offset=1552
    i32.const 0
  )
  (func $micro_3x1_bf16_256_512_256_32 (export "micro_3x1_bf16_256_512_256_32") (param i32 i32 i32 i32 i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 v128 v128 v128)
    local.get 0
    local.set 11
    local.get 0
    i32.const 256
    i32.add
    local.set 12
    local.get 0
    i32.const 512
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
    v128.load offset=512
    local.set 7
    local.get 2
    v128.load offset=528
    local.set 8
    local.get 2
    v128.load offset=1024
    local.set 9
    local.get 2
    v128.load offset=1040
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
        v128.load offset=512
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
        v128.load offset=768
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
        v128.load offset=1024
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
        v128.load offset=1280
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
        v128.load offset=1536
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
        v128.load offset=1792
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
        i32.const 2048
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
        i32.const 256
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
    v128.store offset=512
    local.get 2
    local.get 8
    v128.store offset=528
    local.get 2
    local.get 9
    v128.store offset=1024
    local.get 2
    local.get 10
    v128.store offset=1040
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
