#include "support/load_run.hpp"

#include <fmt/format.h>

namespace schemadiff::test {

namespace {

constexpr int kProgramsOfAKind = 2;

// The error stands at the end, after what was done before it.
std::string end_of(const std::string& text) {
    constexpr std::size_t kMost = 800;
    return text.size() <= kMost ? text : "[...] " + text.substr(text.size() - kMost);
}

class Run {
  public:
    Run(Server& server, const LoadScenario& scenario, const LoadOptions& options)
        : server_(server), scenario_(scenario), options_(options), database_(server.create_database()) {}
    ~Run() {
        stop(old_);
        stop(new_);
        server_.drop_database(database_);
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    LoadResult run() {
        connect(url())->execute(scenario_.before + with_numbers(scenario_.rows, {{"rows", options_.rows}}));
        start(old_, scenario_.old_program);
        wait();
        apply("expand");
        start(new_, scenario_.new_program);
        wait();
        apply("backfill");
        wait();
        stop(old_);
        stop(new_);
        check(scenario_.open, "after backfill");
        start(new_, scenario_.new_program);
        wait();
        apply("contract");
        wait();
        stop(new_);
        check(scenario_.done, "after contract");
        if (Outcome rest = schemadiff({"plan", "--exit-code"}); rest.exit_code != 0)
            complain("something is left to do:\n" + end_of(rest.output + rest.talk));
        return std::move(result_);
    }

  private:
    using Programs = std::vector<std::unique_ptr<Program>>;

    std::string url() const { return server_.url_of(database_); }
    void wait() const { std::this_thread::sleep_for(options_.pause); }
    void complain(const std::string& text) { result_.complaint += text + '\n'; }

    void start(Programs& programs, const ProgramText& text) {
        for (int i = 0; i < kProgramsOfAKind; ++i)
            programs.push_back(std::make_unique<Program>(url(), text, started_++, options_.rows));
    }

    void stop(Programs& programs) {
        for (auto& program : programs) {
            const ProgramRecord& record = program->stop();
            result_.record.add(record);
            if (!record.error.empty())
                complain(fmt::format("a program for the {} schema, {}: {}", &programs == &old_ ? "old" : "new", phase_,
                                     record.error));
        }
        programs.clear();
    }

    Outcome schemadiff(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--mode", "online", "--small", "0", "--allow-destructive", "--allow", "S*",
                                           "--allow", "X904*", "--db", url(), "--to",
                                           folder_.write("schema.sql", scenario_.after), "--scratch", server_.url()});
        return run_schemadiff(arguments);
    }

    void apply(const char* phase) {
        phase_ = fmt::format("in or after {}", phase);
        Moment began = std::chrono::steady_clock::now();
        Outcome applied = schemadiff({"apply", "--yes", "--phase", phase});
        result_.applying.emplace_back(began, std::chrono::steady_clock::now());
        if (applied.exit_code != 0)
            complain(fmt::format("apply --phase {} exits {}:\n{}", phase, applied.exit_code, end_of(applied.talk)));
    }

    // Nobody writes meanwhile.
    void check(const std::string& queries, const char* when) {
        std::map<std::string, long> numbers{{"rows", options_.rows},
                                            {"inserted", result_.record.inserted},
                                            {"updated", result_.record.updated},
                                            {"deleted", result_.record.deleted}};
        auto session = connect(url());
        for (const std::string& query : split_statements(queries)) {
            auto rows = session->execute(with_numbers(query, numbers));
            if (rows->size() > 0) complain(fmt::format("{}: {} rows from {}", when, rows->size(), query));
        }
    }

    Server& server_;
    const LoadScenario& scenario_;
    const LoadOptions& options_;
    std::string database_;
    TemporaryFolder folder_;
    Programs old_, new_;
    int started_ = 0;
    std::string phase_ = "before expand";
    LoadResult result_;
};

}  // namespace

LoadResult run_under_load(Server& server, const LoadScenario& scenario, const LoadOptions& options) {
    return Run(server, scenario, options).run();
}

}  // namespace schemadiff::test
