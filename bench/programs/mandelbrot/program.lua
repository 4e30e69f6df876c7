local LIMIT = 50

local function escape(cr, ci)
  local zr = 0.0
  local zi = 0.0
  for i = 0, LIMIT - 1 do
    local rr = zr * zr
    local ii = zi * zi
    if rr + ii > 4.0 then
      return i
    end
    zi = 2.0 * zr * zi + ci
    zr = rr - ii + cr
  end
  return LIMIT
end

local function main(size)
  local total = 0
  for y = 0, size - 1 do
    local ci = 2.0 * y / size - 1.0
    for x = 0, size - 1 do
      total = total + escape(3.0 * x / size - 2.0, ci)
    end
  end
  print(total)
end

main(tonumber(arg[1]))
