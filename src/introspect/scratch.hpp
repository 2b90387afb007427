// Databases to try things on: never the user's own. Made when first asked for, dropped when let go.
#pragma once

#include <memory>
#include <string>

#include "introspect/session.hpp"

namespace schemadiff {

struct ScratchSource {
    std::string url;          // a server that the user offered (--scratch URL, or the live one with --scratch=target)
    int preferred_major = 0;  // of the throw-away cluster's binaries when there is no URL; 0: the newest
};

class ThrowAwayCluster;

class Scratch {
  public:
    explicit Scratch(ScratchSource source);
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    // Makes sure that there is a server. Throws Error when there is none to be had.
    void start();

    // A session in a new, empty database. Throws Error when there is no server to be had or it refuses.
    std::unique_ptr<Session> new_database();

    // "PostgreSQL 15.18, throw-away cluster"; empty before the first database.
    const std::string& description() const { return description_; }

  private:
    const std::string& server_url();

    ScratchSource source_;
    std::unique_ptr<ThrowAwayCluster> cluster_;
    std::string description_;
    int made_ = 0;
};

}  // namespace schemadiff
