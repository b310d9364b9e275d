/**
 * Adds one to each key. The window of a key, given in milliseconds as its value, begins with the first count. Answers a
 * pair for each key: the count, and the milliseconds left in its window.
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
 * Adds a failure to each key and answers 0, unless one of the keys has to wait: then it adds none and answers the wait
 * in milliseconds. Each key has three values, as in \`Allowance\`, times in milliseconds. A level falls by one after
 * each span of the third value.
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

/** Removes one failure from each key, and its wait. */
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
