// Runs the scenarios of tests/load for longer and prints what the programs in them notice of a migration: errors,
// transactions, and how long these take while `schemadiff apply` runs and while it does not, in the same run. Exits 1
// when a scenario fails.
//
//   schemadiff_load [--seconds N] [--rows N] [scenario ...]     seconds of each scenario (default 20), rows (default
//   50000)
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/load_run.hpp"

namespace schemadiff::test {

namespace {

struct Options {
    double seconds = 20;
    long rows = 50'000;
    std::vector<std::string> names;
};

Options read_options(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        std::string argument = argv[i];
        if (argument == "--seconds" && i + 1 < argc)
            options.seconds = std::max(1.0, std::atof(argv[++i]));
        else if (argument == "--rows" && i + 1 < argc)
            options.rows = std::max(1L, std::atol(argv[++i]));
        else if (argument.front() == '-')
            throw std::runtime_error("there is no option " + argument);
        else
            options.names.push_back(argument);
    }
    return options;
}

// Milliseconds, sorted.
struct Waits {
    std::vector<double> during, without;
};

Waits split_waits(const LoadResult& result) {
    Waits waits;
    for (const Wait& wait : result.record.waits) {
        Moment ended = wait.began + std::chrono::duration_cast<Moment::duration>(
                                        std::chrono::duration<double, std::milli>(wait.milliseconds));
        bool applying = std::any_of(result.applying.begin(), result.applying.end(),
                                    [&](const auto& span) { return wait.began < span.second && ended > span.first; });
        (applying ? waits.during : waits.without).push_back(wait.milliseconds);
    }
    for (auto* list : {&waits.during, &waits.without}) std::sort(list->begin(), list->end());
    return waits;
}

double quantile(const std::vector<double>& sorted, double part) {
    if (sorted.empty()) return 0;
    return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * part)];
}

std::string three(const std::vector<double>& sorted) {
    return fmt::format("{:8.1f} {:8.1f} {:8.1f}", quantile(sorted, 0.5), quantile(sorted, 0.99), quantile(sorted, 1));
}

void print(const LoadScenario& scenario, const LoadResult& result) {
    Waits waits = split_waits(result);
    double usual = quantile(waits.without, 0.99);
    fmt::print("{:24} {:>6} {:>7} {:>7} {} {} {:7.2f}\n", scenario.name, result.complaint.empty() ? "none" : "FAILED",
               waits.during.size() + waits.without.size(), result.record.retries, three(waits.without),
               three(waits.during), usual > 0 ? quantile(waits.during, 0.99) / usual : 0);
    std::fflush(stdout);
    if (!result.complaint.empty()) fmt::print(stderr, "{}\n", result.complaint);
}

int run(const Options& options) {
    constexpr int kPauses = 4;
    LoadOptions load;
    load.rows = options.rows;
    load.pause = std::chrono::milliseconds(static_cast<long>(options.seconds * 1000 / kPauses));
    Server server;
    fmt::print("{:24} {:>6} {:>7} {:>7} {:^26} {:^26} {:>7}\n", "milliseconds", "", "trans-", "dead-",
               "without: p50, p99, max", "during: p50, p99, max", "p99");
    fmt::print("{:24} {:>6} {:>7} {:>7} {:26} {:26} {:>7}\n", "scenario", "errors", "actions", "locks", "", "",
               "ratio");
    bool failed = false;
    for (const LoadScenario& scenario : read_scenarios(SCHEMADIFF_SOURCE_DIR "/tests/load")) {
        bool wanted = options.names.empty() ||
                      std::find(options.names.begin(), options.names.end(), scenario.name) != options.names.end();
        if (!wanted) continue;
        if (!scenario.skip.empty()) {
            fmt::print("{:24} skipped: {}\n", scenario.name, scenario.skip);
            continue;
        }
        LoadResult result = run_under_load(server, scenario, load);
        failed = failed || !result.complaint.empty();
        print(scenario, result);
    }
    return failed ? 1 : 0;
}

}  // namespace

}  // namespace schemadiff::test

int main(int argc, char** argv) {
    try {
        return schemadiff::test::run(schemadiff::test::read_options(argc, argv));
    } catch (const std::exception& error) {
        fmt::print(stderr, "schemadiff_load: {}\n", error.what());
        return 1;
    }
}
