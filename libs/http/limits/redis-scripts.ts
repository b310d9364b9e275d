/**
 * Counts each key once more; the window of a key, a value in milliseconds, begins when it is first counted. Answers how
 * often and how long still, a pair for each key.
 */
export const COUNT = `
local answers = {}
for at, key in ipairs(KEYS) do
  local times = redis.call('incr', key)
  local ends = redis.call('pttl', key)
  if ends < 0 then
    ends = tonumber(ARGV[at])
    redis.call('pexpire', key, ends)
  end
  answers[2 * at - 1] = times
  answers[2 * at] = ends
end
return answers`;

/**
 * Adds a failure to each key, unless one of them has to wait: then none is added and the answer is for how many
 * milliseconds, else 0. Three values for each key, as in \`Allowance\`, times in milliseconds. A level sinks by one each
 * time that the last value goes by.
 */
export const CHARGE = `
local clock = redis.call('time')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local wait, levels = 0, {}
for at, key in ipairs(KEYS) do
  local known = redis.call('hmget', key, 'level', 'at', 'until')
  levels[at] = math.max(0, (known[1] or 0) - (now - (known[2] or now)) / ARGV[3 * at]) + 1
  wait = math.max(wait, (known[3] or 0) - now)
end
if wait > 0 then return wait end
for at, key in ipairs(KEYS) do
  local free, pause, forgets = tonumber(ARGV[3 * at - 2]), tonumber(ARGV[3 * at - 1]), tonumber(ARGV[3 * at])
  local beyond = math.floor(levels[at] + 0.5) - free
  local ends = now
  if beyond >= 0 then ends = now + math.min(forgets, pause * 2 ^ beyond) end
  redis.call('hset', key, 'level', levels[at], 'at', now, 'until', ends)
  redis.call('pexpire', key, math.ceil(levels[at] * forgets))
end
return 0`;

/** Takes one failure back from each key, and the wait with it. */
export const REFUND = `
for _, key in ipairs(KEYS) do
  local level = (redis.call('hget', key, 'level') or 0) - 1
  if level < 0.5 then
    redis.call('del', key)
  else
    redis.call('hset', key, 'level', level, 'until', 0)
  end
end
return 0`;
