local function make_adder(step)
  return function(x) return x + step end
end

local function make_counter()
  local count = 0
  return function(amount)
    count = count + amount
    return count
  end
end

local function compose(f, g)
  return function(x) return f(g(x)) end
end

local function map(f, items)
  local out = {}
  for i, x in ipairs(items) do
    out[i] = f(x)
  end
  return out
end

local function filter(keep, items)
  local out = {}
  for _, x in ipairs(items) do
    if keep(x) then
      out[#out + 1] = x
    end
  end
  return out
end

local function main(rounds)
  local bump = make_counter()
  local numbers = {}
  for i = 0, 999 do
    numbers[i + 1] = i
  end
  for r = 0, rounds - 1 do
    local shift = compose(make_adder(r), make_adder(1))
    local shifted = map(shift, numbers)
    local odd = filter(function(x) return x % 2 == 1 end, shifted)
    for _, x in ipairs(odd) do
      bump(x)
    end
  end
  print(string.format("%.0f", bump(0)))
end

main(tonumber(arg[1]))
