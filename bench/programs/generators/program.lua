local yield = coroutine.yield

local function count(n)
  return coroutine.wrap(function()
    for i = 0, n - 1 do
      yield(i)
    end
  end)
end

local function squares(source)
  return coroutine.wrap(function()
    for x in source do
      yield(x * x)
    end
  end)
end

local function keep_odd(source)
  return coroutine.wrap(function()
    for x in source do
      if x % 2 == 1 then
        yield(x)
      end
    end
  end)
end

local function chain(first, second)
  return coroutine.wrap(function()
    for x in first do
      yield(x)
    end
    for x in second do
      yield(x)
    end
  end)
end

local function main(n)
  local total = 0
  for x in chain(keep_odd(squares(count(n))), count(n)) do
    total = (total + x) % 1000003
  end
  print(total)
end

main(tonumber(arg[1]))
