-- Sends flows: the steps of a file, one after the other. `@1` and `@2` stand for what is known of each flow, `@KEPT`
-- for what is kept of the answer to the first step. Answers are told apart by their X-Request-Id.
-- Arguments: file of steps, file of flows, count, what is kept ("id" of the body or "cookie").

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

local steps, flows, waiting, count, keep, next_flow = {}, {}, {}, 0, "id", 0
refused, began, ended, p50, p95, finished = 0, 0, 0, 0, 0, 0
firstRefusal = ""
local took = {}

local function read_all(path)
  local file = assert(io.open(path, "rb"))
  local texts = {}
  while true do
    local length = file:read("*n")
    if not length then break end
    file:read(1)
    table.insert(texts, file:read(length))
  end
  file:close()
  return texts
end

function init(arguments)
  steps = read_all(arguments[1])
  for line in io.lines(arguments[2]) do
    local first, second = line:match("^(%S+) ?(%S*)$")
    table.insert(flows, { first = first, second = second, step = 0 })
  end
  count = tonumber(arguments[3])
  keep = arguments[4]
end

local function begin_next()
  next_flow = next_flow + 1
  local flow = flows[(next_flow - 1) % #flows + 1]
  flow.number, flow.step, flow.kept, flow.began = (next_flow - 1) % #flows + 1, 1, nil, now()
  return flow
end

function request()
  if began == 0 then began = now() end
  local flow = table.remove(waiting) or begin_next()
  local known = { ["@1"] = flow.first, ["@2"] = flow.second, ["@KEPT"] = flow.kept or "", ["@FLOW"] = "flow-" .. flow.number .. "-at" }
  return (steps[flow.step]:gsub("@%u+", known):gsub("@%d", known))
end

local function kept_of(headers, body)
  if keep == "id" then return body:match('"id":"([^"]+)"') end
  return (headers["set-cookie"] or headers["Set-Cookie"] or ""):match("^([^;]+)")
end

function response(status, headers, body)
  local number = tonumber((headers["x-request-id"] or headers["X-Request-Id"] or ""):match("^flow%-(%d+)%-at"))
  local flow = flows[number]
  if ended > 0 then return end
  if status >= 400 then
    refused = refused + 1
    if firstRefusal == "" then firstRefusal = status .. " at step " .. flow.step .. " " .. body:sub(1, 300) end
    return
  end
  if flow.step == 1 then flow.kept = kept_of(headers, body) end
  if flow.step < #steps then
    flow.step = flow.step + 1
    table.insert(waiting, flow)
    return
  end
  finished = finished + 1
  table.insert(took, now() - flow.began)
  if finished == count then
    ended = now()
    table.sort(took)
    p50, p95 = took[math.ceil(#took * 0.5)] * 1000, took[math.ceil(#took * 0.95)] * 1000
    wrk.thread:stop()
    ffi.C.kill(ffi.C.getpid(), 2)
  end
end

function done(summary)
  local thread = threads[1]
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  local ended = thread:get("ended")
  local seconds = ended > 0 and ended - thread:get("began") or summary.duration / 1e6
  io.write(string.format('RESULT {"operations":%d,"seconds":%.4f,"p50":%.3f,"p95":%.3f,"refused":%d,"failed":%d,"why":%q}\n',
    thread:get("finished"), seconds, thread:get("p50"), thread:get("p95"), thread:get("refused"), failed,
    thread:get("firstRefusal"):gsub('[%c"\\]', " ")))
end
