// A connection to one database, and the only place that knows libpqxx. Virtual because tests need a fake.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace schemadiff {

// Rows of text as the server sent them. Views are good as long as the Rows.
class Rows {
  public:
    virtual ~Rows() = default;
    virtual std::size_t size() const = 0;
    virtual bool is_null(std::size_t row, std::size_t column) const = 0;
    virtual std::string_view text(std::size_t row, std::size_t column) const = 0;  // empty for NULL

    std::string string(std::size_t row, std::size_t column) const { return std::string(text(row, column)); }
    bool boolean(std::size_t row, std::size_t column) const { return text(row, column) == "t"; }
    long long integer(std::size_t row, std::size_t column) const;
    unsigned int oid(std::size_t row, std::size_t column) const;
    // A one-dimensional text array in PostgreSQL's output form: {a,"b c",NULL}. NULL elements become empty strings.
    std::vector<std::string> array(std::size_t row, std::size_t column) const;
};

// A statement that the server refused.
class SqlError : public Error {
  public:
    SqlError(std::string message, std::string sqlstate, std::string help = {})
        : Error(std::move(message), std::move(help)), sqlstate_(std::move(sqlstate)) {}
    const std::string& sqlstate() const { return sqlstate_; }

  private:
    std::string sqlstate_;
};

class Session {
  public:
    virtual ~Session() = default;
    // One or more statements in one round trip; the rows of the last. Throws SqlError, or Error when the connection is
    // gone.
    virtual std::unique_ptr<Rows> execute(const std::string& sql) = 0;
    // With $1, $2 .. bound as text.
    virtual std::unique_ptr<Rows> execute(const std::string& sql, const std::vector<std::string>& parameters) = 0;
    virtual int server_version() const = 0;  // server_version_num
    virtual std::string database() const = 0;
    virtual std::string user() const = 0;
};

// url: a connection URI or "key=value ..." string; empty: libpq's own sources (PGHOST, PGSERVICE ..). Query parameters
// that Prisma writes and libpq does not know are left out, each told to `note`. Throws Error with the host and the
// reason, never with the password.
std::unique_ptr<Session> connect(const std::string& url, const std::function<void(const std::string&)>& note = {});

// The same URL with any password replaced by ***.
std::string without_password(std::string_view url);

// The same server and credentials, another database.
std::string with_database(const std::string& url, const std::string& database);

}  // namespace schemadiff
