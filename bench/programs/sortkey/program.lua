local function main(n)
  local people = {}
  local seed = 42
  for i = 0, n - 1 do
    seed = seed * 16807 % 2147483647
    people[i + 1] = {"person" .. i, seed}
  end
  table.sort(people, function(a, b)
    return a[2] < b[2]
  end)
  local checksum = 0
  for rank, person in ipairs(people) do
    checksum = (checksum + (rank - 1) * #person[1] + person[2]) % 1000003
  end
  print(checksum)
end

main(tonumber(arg[1]))
