local WORDS = 5000

local function main(n)
  local words = {}
  for i = 0, WORDS - 1 do
    words[i + 1] = "word" .. i
  end
  local counts = {}
  local seed = 42
  for _ = 1, n do
    seed = (seed * 3877 + 29573) % 139968
    local word = words[seed % WORDS + 1]
    if counts[word] then
      counts[word] = counts[word] + 1
    else
      counts[word] = 1
    end
  end
  local distinct = 0
  local checksum = 0
  for word, count in pairs(counts) do
    distinct = distinct + 1
    checksum = checksum + #word * count * count
  end
  print(distinct .. " " .. string.format("%.0f", checksum))
end

main(tonumber(arg[1]))
