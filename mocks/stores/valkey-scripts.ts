import { createHash } from 'node:crypto'

/** A script of the server, which runs whole or not at all. */
export interface Script {
  readonly text: string
  /** Its name for EVALSHA. */
  readonly digest: string
}

function toScript(text: string): Script {
  return { text, digest: createHash('sha1').update(text).digest('hex') }
}

/**
 * Keys: head, lease. Arguments: format, check value, name of the reign, address or nothing to only look, ms.
 *
 * The head stays when a lease ends: its term only grows, and who leads is who wrote the name of its reign there last.
 */
export const takeLead = toScript(`
local head = redis.call('HMGET', KEYS[1], 'format', 'check', 'term', 'leader')
if head[1] and head[1] ~= ARGV[1] then return {'FORMAT', head[1]} end
if head[2] and head[2] ~= ARGV[2] then return {'KEY'} end
local term = tonumber(head[3] or 0)
if redis.call('EXISTS', KEYS[2]) == 1 then return {'HELD', term, head[4]} end
if ARGV[4] == '' then return {'FREE', term} end
redis.call('HSET', KEYS[1], 'format', ARGV[1], 'check', ARGV[2], 'term', term + 1, 'leader', ARGV[4], 'reign', ARGV[3])
redis.call('SET', KEYS[2], ARGV[3], 'PX', ARGV[5])
return {'LEADS', term + 1, ARGV[4], tonumber(redis.call('HGET', KEYS[1], 'writes') or 0)}
`)

/** Keys: head, lease. Arguments: name of the reign, ms. A lease that ran out is taken again when nobody has. */
export const renewLease = toScript(`
if redis.call('HGET', KEYS[1], 'reign') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
return 1
`)

/** Keys: head, lease. Argument: name of the reign. */
export const releaseLease = toScript(`
if redis.call('HGET', KEYS[1], 'reign') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'reign')
redis.call('DEL', KEYS[2])
return 1
`)

/**
 * Keys: head, names of the spaces, and the rows of each space that changes. Arguments: name of the reign, least and
 * greatest number of writes before this one, time at which the keys expire or 0, the names of the spaces, and changes:
 * `set`, space, count, keys and texts; `cut`, space, count, keys; `all`, space.
 *
 * The first write of the script is one that a full server refuses, so that it refuses all.
 */
export const writeRows = toScript(`
if redis.call('HGET', KEYS[1], 'reign') ~= ARGV[1] then return 'SUPERSEDED' end
local writes = tonumber(redis.call('HGET', KEYS[1], 'writes') or 0)
if writes < tonumber(ARGV[2]) then return 'BEHIND' end
if writes > tonumber(ARGV[3]) then return 'LATE' end
redis.call('HSET', KEYS[1], 'writes', ARGV[3] + 1)
local at = 5 + #KEYS - 2
while at <= #ARGV do
  local rows = KEYS[tonumber(ARGV[at + 1])]
  if ARGV[at] == 'all' then
    redis.call('DEL', rows)
    at = at + 2
  else
    local isSet = ARGV[at] == 'set'
    local last = at + 2 + tonumber(ARGV[at + 2]) * (isSet and 2 or 1)
    redis.call(isSet and 'HSET' or 'HDEL', rows, unpack(ARGV, at + 3, last))
    at = last + 1
  end
end
for index = 3, #KEYS do
  local name = ARGV[4 + index - 2]
  if redis.call('EXISTS', KEYS[index]) == 1 then redis.call('SADD', KEYS[2], name)
  else redis.call('SREM', KEYS[2], name) end
end
if ARGV[4] ~= '0' then
  for index = 1, #KEYS do redis.call('PEXPIREAT', KEYS[index], ARGV[4]) end
end
return 'OK'
`)

/** Rows of one call of HSET or HDEL: Lua hands on at most some 8,000 values. */
export const mostRowsAtOnce = 1_000

/**
 * Keys: head, names of the spaces, and the rows of all spaces. Arguments: name of the reign, time at which the keys
 * expire. All keys expire at one moment: a part of a state would be none.
 */
export const postponeExpiry = toScript(`
if redis.call('HGET', KEYS[1], 'reign') ~= ARGV[1] then return 0 end
for index = 1, #KEYS do redis.call('PEXPIREAT', KEYS[index], ARGV[2]) end
return 1
`)
