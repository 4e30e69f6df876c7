local function main(n)
  local total = 0
  for i = 0, n - 1 do
    if i % 3 == 0 then
      total = total + i
    elseif i % 5 == 0 then
      total = total - 2 * i
    else
      total = total + i % 7
    end
  end
  print(total)
end

main(tonumber(arg[1]))
