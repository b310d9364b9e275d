-- Sends the requests of a file, one after the other and again from the first. Of `count` above zero it sends so many
-- and ends. `@SEQUENCE` in a request becomes a number that grows with every request.
-- Arguments: file, count, first sequence. A request stands in the file as its length, a line break and itself.

local ffi = require("ffi")
ffi.cdef([[
  struct moment { long seconds; long nanoseconds; };
  int clock_gettime(int clock, struct moment *now);
  int getpid(void);
  int kill(int pid, int signal);
]])
local moment = ffi.new("struct moment")

local function now()
  ffi.C.clock_gettime(1, moment)
  return tonumber(moment.seconds) + tonumber(moment.nanoseconds) / 1e9
end

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

local requests, at, count, sequence = {}, 0, 0, 0
answered, refused, began, ended = 0, 0, 0, 0
firstRefusal = ""

local function count_answer(status, headers, body)
  if ended > 0 then return end
  answered = answered + 1
  if status >= 400 then
    refused = refused + 1
    if firstRefusal == "" then firstRefusal = status .. " " .. body:sub(1, 300) end
  end
  if count > 0 and answered == count then
    ended = now()
    wrk.thread:stop()
    ffi.C.kill(ffi.C.getpid(), 2)
  end
end

function init(arguments)
  local file = assert(io.open(arguments[1], "rb"))
  count = tonumber(arguments[2])
  sequence = tonumber(arguments[3])
  while true do
    local length = file:read("*n")
    if not length then break end
    file:read(1)
    table.insert(requests, file:read(length))
  end
  file:close()
  -- wrk needs time to hear of every answer, so it does so only where answers are counted.
  if count > 0 then response = count_answer end
end

function request()
  if began == 0 then began = now() end
  at = at % #requests + 1
  local text = requests[at]
  if text:find("@SEQUENCE", 1, true) then
    sequence = sequence + 1
    text = text:gsub("@SEQUENCE", string.format("%09d", sequence))
  end
  return text
end

function done(summary, latency)
  local thread = threads[1]
  local took = summary.duration / 1e6
  local operations, refused = summary.requests, summary.errors.status
  if thread:get("ended") > 0 then
    took = thread:get("ended") - thread:get("began")
    operations, refused = thread:get("answered"), thread:get("refused")
  end
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format('RESULT {"operations":%d,"seconds":%.4f,"p50":%.3f,"p95":%.3f,"refused":%d,"failed":%d,"why":%q}\n',
    operations, took, latency:percentile(50) / 1000, latency:percentile(95) / 1000, refused, failed,
    thread:get("firstRefusal"):gsub('[%c"\\]', " ")))
end
