local function check(i)
  if i % 3 == 0 then
    error({code = i % 7})
  end
  return 1
end

local function attempt(i)
  return check(i) + 1
end

local function main(n)
  local passed = 0
  local codes = 0
  local closed = 0
  for i = 0, n - 1 do
    local ok, result = pcall(attempt, i)
    closed = closed + 1
    if ok then
      passed = passed + result
    else
      codes = codes + result.code
    end
  end
  print(passed .. " " .. codes .. " " .. closed)
end

main(tonumber(arg[1]))
