local function main(rounds)
  local total = 0
  local line
  for r = 0, rounds - 1 do
    local parts = {}
    for i = 0, 999 do
      parts[#parts + 1] = "item" .. i * r
    end
    line = table.concat(parts, ",")
    line = line:gsub("item", "thing-"):upper()
    for field in line:gmatch("[^,]+") do
      local dash = field:find("-", 1, true)
      local name = field:sub(1, dash - 1)
      local number = field:sub(dash + 1)
      if number:sub(-1) == "7" then
        total = total + #name + #number
      end
    end
  end
  print(total .. " " .. #line)
end

main(tonumber(arg[1]))
