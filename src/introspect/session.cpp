#include "introspect/session.hpp"

#include <cstdlib>
#include <map>

#include <fmt/format.h>
#include <libpq-fe.h>
#include <pqxx/pqxx>

#include "base/text.hpp"
#include "introspect/connection_url.hpp"

namespace schemadiff {

namespace {

class PqxxRows : public Rows {
  public:
    explicit PqxxRows(const pqxx::result& result) : result_(result) {}
    std::size_t size() const override { return static_cast<std::size_t>(result_.size()); }
    bool is_null(std::size_t row, std::size_t column) const override { return field(row, column).is_null(); }
    std::string_view text(std::size_t row, std::size_t column) const override {
        auto found = field(row, column);
        return {found.c_str(), static_cast<std::size_t>(found.size())};
    }

  private:
    // To make a pqxx::row costs more than to read a field; readers go through the fields of one row after another.
    pqxx::field field(std::size_t row, std::size_t column) const {
        if (!row_ || row != row_number_) {
            row_ = result_[static_cast<pqxx::result::size_type>(row)];
            row_number_ = row;
        }
        return (*row_)[static_cast<pqxx::row::size_type>(column)];
    }
    pqxx::result result_;
    mutable std::optional<pqxx::row> row_;
    mutable std::size_t row_number_ = 0;
};

template <class Transaction>
pqxx::result execute_with(Transaction& transaction, const std::string& sql,
                          const std::vector<std::string>& parameters) {
#if PQXX_VERSION_MAJOR >= 7
    pqxx::params bound;
    for (const std::string& parameter : parameters) bound.append(parameter);
    if constexpr (requires { transaction.exec(pqxx::zview{sql}, bound); })
        return transaction.exec(pqxx::zview{sql}, bound);
    else
        return transaction.exec_params(sql, bound);
#else
    return transaction.exec_params(sql, pqxx::prepare::make_dynamic_params(parameters));
#endif
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    while (!text.empty() && (text.front() == '\n' || text.front() == ' ')) text.remove_prefix(1);
    return std::string(text);
}

// The server's report has labelled lines: ERROR, LINE with its caret, DETAIL, HINT, CONTEXT.
struct Report {
    std::string message, detail, hint;
};

Report split_report(std::string_view text) {
    Report report;
    std::string* part = &report.message;
    while (!text.empty()) {
        std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        auto take = [&](std::string_view label, std::string* into) {
            if (!line.starts_with(label)) return false;
            part = into;
            line.remove_prefix(label.size());
            return true;
        };
        bool labelled = take("ERROR:  ", &report.message) || take("FATAL:  ", &report.message) ||
                        take("DETAIL:  ", &report.detail) || take("HINT:  ", &report.hint);
        if (!labelled && (line.starts_with("LINE ") || line.starts_with("CONTEXT:  ") || line.starts_with("QUERY:  ")))
            part = nullptr;
        if (part == nullptr || trimmed(line).empty()) continue;
        if (!part->empty()) *part += '\n';
        *part += line;
    }
    return report;
}

[[noreturn]] void throw_refused(const pqxx::sql_error& error) {
    Report report = split_report(error.what());
    std::string message = report.message;
    if (!report.detail.empty()) message += " (" + report.detail + ')';
    throw SqlError(message, error.sqlstate(), report.hint);
}

class PqxxSession : public Session {
  public:
    explicit PqxxSession(const std::string& connection_text) : connection_(connection_text) {
        // Version 6 would connect again in silence and lose the transaction and its settings.
        stay_disconnected(connection_);
        server_version_ = connection_.server_version();
        database_ = text_or_empty(connection_.dbname());
        user_ = text_or_empty(connection_.username());
    }

    std::unique_ptr<Rows> execute(const std::string& sql) override {
        return run([&](pqxx::nontransaction& work) { return work.exec(sql); });
    }
    std::unique_ptr<Rows> execute(const std::string& sql, const std::vector<std::string>& parameters) override {
        return run([&](pqxx::nontransaction& work) { return execute_with(work, sql, parameters); });
    }
    int server_version() const override { return server_version_; }
    std::string database() const override { return database_; }
    std::string user() const override { return user_; }

  private:
    static std::string text_or_empty(const char* text) { return text == nullptr ? std::string() : std::string(text); }

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    template <class Connection>
    static void stay_disconnected(Connection& connection) {
        if constexpr (requires { connection.inhibit_reactivation(true); }) connection.inhibit_reactivation(true);
    }
#pragma GCC diagnostic pop

    template <class Work>
    std::unique_ptr<Rows> run(Work&& work) {
        try {
            pqxx::nontransaction plain(connection_);
            pqxx::result result = work(plain);
            plain.commit();  // says nothing to the server: transactions are the caller's
            return std::make_unique<PqxxRows>(result);
        } catch (const pqxx::sql_error& error) {
            if (!connection_.is_open()) throw Error("the connection to the server was lost: " + trimmed(error.what()));
            throw_refused(error);
        } catch (const pqxx::failure& error) {
            throw Error("the connection to the server was lost: " + trimmed(error.what()));
        }
    }

    pqxx::connection connection_;
    int server_version_ = 0;
    std::string database_, user_;
};

using Settings = std::map<std::string, std::string>;

Settings settings_of(PQconninfoOption* options) {
    Settings settings;
    for (PQconninfoOption* option = options; option != nullptr && option->keyword != nullptr; ++option)
        if (option->val != nullptr && *option->val != '\0') settings[option->keyword] = option->val;
    PQconninfoFree(options);
    return settings;
}

bool is_known_to_libpq(const std::string& name) {
    if (name == "ssl") return true;  // libpq reads ssl=true as sslmode=require
    PQconninfoOption* options = PQconndefaults();
    bool known = false;
    for (PQconninfoOption* option = options; option != nullptr && option->keyword != nullptr; ++option)
        known = known || name == option->keyword;
    PQconninfoFree(options);
    return known;
}

std::string drop_unknown_parameters(const std::string& uri, const std::function<void(const std::string&)>& note) {
    std::vector<std::string_view> kept;
    auto parameters = query_parameters(uri);
    for (const QueryParameter& parameter : parameters) {
        if (is_known_to_libpq(parameter.name))
            kept.push_back(parameter.text);
        else if (note)
            note(fmt::format("connection parameter \"{}\" is not one of libpq's and is left out",
                             printable(parameter.name)));
    }
    return kept.size() == parameters.size() ? uri : with_query_parameters(uri, kept);
}

// A password with "/", "?" or "@" as it is makes libpq take a part of it for the host or the port and print it.
bool has_bare_password(std::string_view url) {
    if (!is_connection_uri(url)) return false;
    auto secrets = find_secrets(url);
    return !secrets.empty() &&
           url.substr(secrets.front().offset, secrets.front().length).find_first_of("/?@#") != std::string_view::npos;
}

Settings parse_settings(const std::string& url) {
    if (has_bare_password(url))
        throw Error("the password in the connection URL holds a character that must be percent-encoded",
                    "Write / as %2F, ? as %3F, @ as %40, # as %23.");
    char* message = nullptr;
    PQconninfoOption* options = PQconninfoParse(url.c_str(), &message);
    if (options != nullptr) return settings_of(options);
    std::string reason = message == nullptr ? "out of memory" : trimmed(message);
    PQfreemem(message);
    throw Error("the connection URL cannot be read: " + without_secrets(reason, url),
                "It looks like postgresql://user:password@host:port/database, or like \"host=.. dbname=..\".");
}

std::string connection_text(const Settings& settings) {
    std::string text;
    for (const auto& [name, value] : settings) {
        text += name + "='";
        for (char c : value) text += (c == '\'' || c == '\\') ? std::string{'\\', c} : std::string(1, c);
        text += "' ";
    }
    return text;
}

// The settings with libpq's own (environment, defaults) where none is given, for messages.
std::string describe_server(const Settings& settings) {
    Settings effective = settings_of(PQconndefaults());
    for (const auto& [name, value] : settings) effective[name] = value;
    std::string host = effective["host"].empty() ? effective["hostaddr"] : effective["host"];
    if (host.empty()) host = "the local socket";
    std::string database = effective["dbname"].empty() ? effective["user"] : effective["dbname"];
    std::string port = effective["port"].empty() ? "5432" : effective["port"];
    return fmt::format("database \"{}\" on {}, port {}", database, host, port);
}

std::string help_for(std::string_view reason) {
    struct Advice {
        std::string_view when, then;
    };
    constexpr Advice kAdvice[] = {
        {"password", "Give the password in the URL, in PGPASSWORD or in ~/.pgpass."},
        {"Connection refused", "Is the server running there, and does it listen on that address?"},
        {"No such file or directory",
         "Is the server running? A URL with a host connects over the network: postgresql://user@host/database"},
        {"could not translate host name", "Check the host name in the URL."},
        {"does not exist", "Create it first, or check its name in the URL."},
        {"no pg_hba.conf entry",
         "The server does not accept this user from this address; see pg_hba.conf on the server."},
        {"SSL", "Check sslmode in the URL."},
    };
    for (const Advice& advice : kAdvice)
        if (reason.find(advice.when) != std::string_view::npos) return std::string(advice.then);
    return "psql with the same URL tells whether the server is at fault.";
}

}  // namespace

std::unique_ptr<Session> connect(const std::string& url, const std::function<void(const std::string&)>& note) {
    std::string cleaned = is_connection_uri(url) && !has_bare_password(url) ? drop_unknown_parameters(url, note) : url;
    Settings settings = parse_settings(cleaned);
    settings["client_encoding"] = "UTF8";
    settings.try_emplace("fallback_application_name", "schemadiff");
    try {
        return std::make_unique<PqxxSession>(connection_text(settings));
    } catch (const pqxx::failure& error) {
        Report report = split_report(error.what());
        std::string reason = without_secrets(report.message, url);
        throw Error(fmt::format("cannot connect to {}: {}", describe_server(settings), trimmed(reason)),
                    help_for(reason));
    }
}

}  // namespace schemadiff
