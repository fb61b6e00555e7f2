(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $run (export "run") (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 i32 i32 v128 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 v128)
    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
    local.set 21
    v128.const i32x4 0x00025180 0x00025180 0x00025180 0x00025180
    local.set 23
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
    i32.load
    local.set 9
    local.get 0
    local.get 1
    i32.lt_s
    if
      loop
        local.get 4
        i32.const 5
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
        i32.const 5
        i32.mul
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
        local.get 4
        local.get 0
        i32.sub
        local.set 15
        i32.const 1
        local.get 15
        i32.const 1
        local.get 15
        i32.lt_s
        select
        local.set 16
        local.get 16
        i32.const 0
        i32.const 0
        local.get 16
        i32.lt_s
        select
        local.set 17
        local.get 7
        local.get 0
        i32.const 4
        i32.mul
        i32.add
        local.set 18
        i32.const 0
        local.set 19
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 17
        i32.lt_s
        i32.and
        if
          local.get 18
          i32.load
          local.set 19
        end
        local.get 21
        local.get 14
        i32x4.splat
        i32x4.lt_s
        local.set 20
        local.get 19
        i32x4.splat
        local.get 23
        i32x4.lt_s
        local.set 22
        local.get 20
        local.get 22
        v128.and
        local.set 24
        local.get 14
        i32.const 151936
        i32.mul
        local.set 25
        local.get 25
        local.get 19
        i32.add
        local.set 26
        local.get 26
        i32x4.splat
        local.get 21
        local.get 24
        v128.bitselect
        local.set 27
        local.get 27
        i32x4.extract_lane 0
        local.set 28
        local.get 28
        local.get 5
        i32.lt_u
        local.set 29
        i32.const 1
        i32.const 0
        local.get 29
        select
        local.set 30
        local.get 8
        local.get 28
        i32.const 4
        i32.mul
        i32.add
        local.set 31
        i32.const 0
        local.set 32
        i32.const 0
        i32.const 0
        i32.le_s
        i32.const 0
        local.get 30
        i32.lt_s
        i32.and
        if
          local.get 31
          i32.load
          local.set 32
        end
        local.get 32
        i32.const 2
        i32.add
        local.set 33
        local.get 27
        i32x4.extract_lane 0
        local.set 34
        local.get 34
        local.get 5
        i32.lt_u
        local.set 35
        i32.const 1
        i32.const 0
        local.get 35
        select
        local.set 36
        local.get 8
        local.get 34
        i32.const 4
        i32.mul
        i32.add
        local.set 37
        local.get 33
        i32x4.splat
        local.set 38
        local.get 37
        local.get 38
        i32.const 0
        local.get 36
        call $store_some_u32_4
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
  (func $store_some_u32_4 (export "store_some_u32_4") (param i32 v128 i32 i32) (result i32)
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
