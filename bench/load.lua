-- Sends what is in a file, in turn: `LENGTH\nREQUEST` over and over. Each thread has a port of its own.
local ports, threads = {}, 0
for port in (os.getenv('PORTS') or ''):gmatch('%d+') do ports[#ports + 1] = port end

function setup(thread)
  thread:set('place', threads)
  threads = threads + 1
  for _, address in ipairs(wrk.lookup('127.0.0.1', ports[threads])) do thread.addr = address end
end

function init(args)
  local file = assert(io.open(args[1], 'rb'))
  requests = {}
  for line in file:lines() do requests[#requests + 1] = file:read(tonumber(line)) end
  index = math.floor(#requests * place / #ports)
end

-- wrk calls it once before the load, to see whether it can.
function request()
  index = index % #requests + 1
  return requests[index]
end
