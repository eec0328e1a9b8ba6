-- For wrk: posts the article of the environment's ARTICLE again and again, and tells what came of it as a line of JSON.
wrk.method = "POST"
wrk.body = assert(io.open(os.getenv("ARTICLE"), "rb")):read("*a")
wrk.headers["Content-Type"] = "text/plain; charset=utf-8"

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\n{"analyses": %d, "seconds": %.3f, "failed": %d, "p50": %.1f, "p95": %.1f, "p99": %.1f}\n',
    summary.requests, summary.duration / 1e6, errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3))
end
