#include "introspect/scratch.hpp"

#include <unistd.h>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "introspect/cluster.hpp"

namespace schemadiff {

namespace {

// Forwards to the scratch database and drops it at the end.
class ScratchSession : public Session {
  public:
    ScratchSession(std::unique_ptr<Session> server, const std::string& url, std::string database)
        : server_(std::move(server)), database_(std::move(database)) {
        server_->execute("CREATE DATABASE " + quote_identifier(database_) + " TEMPLATE template0");
        session_ = connect(with_database(url, database_));
    }
    ~ScratchSession() override {
        session_.reset();
        try {
            server_->execute("DROP DATABASE " + quote_identifier(database_));
        } catch (const Error&) {  // NOLINT(bugprone-empty-catch): a lost scratch server takes its databases along
        }
    }
    ScratchSession(const ScratchSession&) = delete;
    ScratchSession& operator=(const ScratchSession&) = delete;

    std::unique_ptr<Rows> execute(const std::string& sql) override { return session_->execute(sql); }
    std::unique_ptr<Rows> execute(const std::string& sql, const std::vector<std::string>& parameters) override {
        return session_->execute(sql, parameters);
    }
    int server_version() const override { return session_->server_version(); }
    std::string database() const override { return session_->database(); }
    std::string user() const override { return session_->user(); }

  private:
    std::unique_ptr<Session> server_;
    std::string database_;
    std::unique_ptr<Session> session_;
};

std::string version_words(int version) { return fmt::format("PostgreSQL {}.{}", version / 10000, version % 10000); }

}  // namespace

Scratch::Scratch(ScratchSource source) : source_(std::move(source)) {}
Scratch::~Scratch() = default;

const std::string& Scratch::server_url() {
    if (source_.url.empty() && !cluster_) {
        cluster_ = std::make_unique<ThrowAwayCluster>(source_.preferred_major);
        source_.url = cluster_->url();
    }
    return source_.url;
}

void Scratch::start() {
    auto server = connect(server_url());
    description_ = version_words(server->server_version()) + (cluster_ ? ", throw-away cluster" : ", scratch database");
}

std::unique_ptr<Session> Scratch::new_database() {
    if (description_.empty()) start();
    std::string name = fmt::format("schemadiff_scratch_{}_{}", getpid(), ++made_);
    return std::make_unique<ScratchSession>(connect(server_url()), server_url(), name);
}

}  // namespace schemadiff
