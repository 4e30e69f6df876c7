-- Sun, Jupiter, Saturn, Uranus, Neptune: position, velocity (AU, years), mass.
local BODIES = {
  {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47},
  {4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.03769},
  {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.01128},
  {12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.00172},
  {15.37, -25.91, 0.179, 0.979, 0.594, -0.034, 0.00203},
}
local sqrt = math.sqrt

local function advance(bodies, dt)
  for i = 1, #bodies do
    local a = bodies[i]
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx = a[1] - b[1]
      local dy = a[2] - b[2]
      local dz = a[3] - b[3]
      local square = dx * dx + dy * dy + dz * dz
      local pull = dt / (square * sqrt(square))
      local ma = a[7] * pull
      local mb = b[7] * pull
      a[4] = a[4] - dx * mb
      a[5] = a[5] - dy * mb
      a[6] = a[6] - dz * mb
      b[4] = b[4] + dx * ma
      b[5] = b[5] + dy * ma
      b[6] = b[6] + dz * ma
    end
  end
  for _, b in ipairs(bodies) do
    b[1] = b[1] + dt * b[4]
    b[2] = b[2] + dt * b[5]
    b[3] = b[3] + dt * b[6]
  end
end

local function energy(bodies)
  local total = 0.0
  for i = 1, #bodies do
    local a = bodies[i]
    total = total + 0.5 * a[7] * (a[4] * a[4] + a[5] * a[5] + a[6] * a[6])
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx = a[1] - b[1]
      local dy = a[2] - b[2]
      local dz = a[3] - b[3]
      total = total - a[7] * b[7] / sqrt(dx * dx + dy * dy + dz * dz)
    end
  end
  return total
end

local function main(steps)
  for _ = 1, steps do
    advance(BODIES, 0.001)
  end
  print(string.format("%.0f", math.floor(energy(BODIES) * 1e9)))
end

main(tonumber(arg[1]))
