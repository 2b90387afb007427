#include "introspect/connection_url.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "introspect/session.hpp"

namespace schemadiff {

namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::string_view kSecretParameters[] = {"password", "sslpassword", "oauth_client_secret"};

bool is_secret(std::string_view name) {
    return std::find(std::begin(kSecretParameters), std::end(kSecretParameters), name) != std::end(kSecretParameters);
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool is_port_list_end(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0) ++at;
    return at == text.size() || text[at] == '/' || text[at] == ',' || text[at] == '?';
}

// Where the "?" of a URI stands, after the credentials.
std::size_t question_mark(std::string_view uri) { return uri.find('?'); }

// A password that holds "/", "?" or "@" unencoded makes a URI that libpq misreads; it must be found all the same, so
// the credentials end at the last "@" that can end them.
std::optional<Secret> secret_in_authority(std::string_view uri) {
    std::size_t start = uri.find("://");
    if (start == kNone) return std::nullopt;
    start += 3;
    std::size_t colon = uri.find(':', start);
    if (colon == kNone) return std::nullopt;
    std::size_t question = question_mark(uri);
    std::size_t at = uri.substr(0, question).rfind('@');
    if (at == kNone || at < start) {
        if (is_port_list_end(uri.substr(colon + 1)) || uri[start] == '[') return std::nullopt;
        at = uri.rfind('@');
    }
    if (at == kNone || at <= colon) return std::nullopt;
    return Secret{colon + 1, at - colon - 1};
}

void find_in_query(std::string_view uri, std::vector<Secret>& secrets) {
    for (const QueryParameter& parameter : query_parameters(uri)) {
        if (!is_secret(parameter.name)) continue;
        std::size_t equals = parameter.text.find('=');
        if (equals == kNone) continue;
        auto offset = static_cast<std::size_t>(parameter.text.data() - uri.data()) + equals + 1;
        secrets.push_back({offset, parameter.text.size() - equals - 1});
    }
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
    return at;
}

std::size_t end_of_value(std::string_view text, std::size_t at) {
    bool quoted = at < text.size() && text[at] == '\'';
    if (quoted) ++at;
    for (; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (quoted ? text[at] == '\'' : std::isspace(static_cast<unsigned char>(text[at])) != 0)
            return quoted ? at + 1 : at;
    }
    return text.size();
}

std::vector<Secret> find_in_pairs(std::string_view text) {
    std::vector<Secret> secrets;
    std::size_t at = skip_spaces(text, 0);
    while (at < text.size()) {
        std::size_t equals = text.find('=', at);
        if (equals == kNone) break;
        std::string_view name = text.substr(at, equals - at);
        while (!name.empty() && std::isspace(static_cast<unsigned char>(name.back())) != 0) name.remove_suffix(1);
        std::size_t value = skip_spaces(text, equals + 1);
        std::size_t end = end_of_value(text, value);
        if (is_secret(name)) secrets.push_back({value, end - value});
        at = skip_spaces(text, end);
    }
    return secrets;
}

void replace_all(std::string& text, const std::string& what) {
    if (what.empty()) return;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 3))
        text.replace(at, what.size(), "***");
}

}  // namespace

bool is_connection_uri(std::string_view url) {
    return url.starts_with("postgres://") || url.starts_with("postgresql://");
}

std::vector<Secret> find_secrets(std::string_view url) {
    if (url.find("://") == kNone) return find_in_pairs(url);
    std::vector<Secret> secrets;
    if (auto secret = secret_in_authority(url)) secrets.push_back(*secret);
    find_in_query(url, secrets);
    std::erase_if(secrets, [&](const Secret& secret) {
        return &secret != secrets.data() && secret.offset < secrets.front().offset + secrets.front().length;
    });
    return secrets;
}

std::string without_secrets(std::string message, std::string_view url) {
    for (const Secret& secret : find_secrets(url)) {
        std::string written(url.substr(secret.offset, secret.length));
        replace_all(message, written);
        replace_all(message, percent_decode(written));
    }
    return message;
}

std::string without_password(std::string_view url) {
    std::string out(url);
    auto secrets = find_secrets(url);
    for (auto secret = secrets.rbegin(); secret != secrets.rend(); ++secret)
        out.replace(secret->offset, secret->length, "***");
    return out;
}

std::vector<QueryParameter> query_parameters(std::string_view uri) {
    std::vector<QueryParameter> parameters;
    std::size_t at = question_mark(uri);
    while (at != kNone && at < uri.size()) {
        std::size_t end = uri.find('&', at + 1);
        std::string_view text = uri.substr(at + 1, end == kNone ? kNone : end - at - 1);
        if (!text.empty()) parameters.push_back({percent_decode(text.substr(0, text.find('='))), text});
        at = end;
    }
    return parameters;
}

std::string with_query_parameters(std::string_view uri, const std::vector<std::string_view>& parameters) {
    std::string out(uri.substr(0, question_mark(uri)));
    char separator = '?';
    for (std::string_view parameter : parameters) {
        out += separator;
        out += parameter;
        separator = '&';
    }
    return out;
}

std::string percent_decode(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool escape =
            text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
        if (!escape) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
        i += 2;
    }
    return out;
}

std::string percent_encode(std::string_view text) {
    std::string out;
    for (char c : text) {
        bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.' || c == '~';
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

std::string with_database(const std::string& url, const std::string& database) {
    if (!is_connection_uri(url)) {
        std::string value;
        for (char c : database) value += (c == '\'' || c == '\\') ? std::string{'\\', c} : std::string(1, c);
        return url + (url.empty() ? "" : " ") + "dbname='" + value + '\'';
    }
    std::string_view uri = url;
    std::size_t start = uri.find("://") + 3;
    std::string_view rest = uri.substr(start, question_mark(uri) == kNone ? kNone : question_mark(uri) - start);
    std::size_t slash = rest.find('/');
    std::string out =
        std::string(uri.substr(0, start)) + std::string(rest.substr(0, slash)) + '/' + percent_encode(database);
    std::vector<std::string_view> kept;
    for (const QueryParameter& parameter : query_parameters(uri))
        if (parameter.name != "dbname") kept.push_back(parameter.text);
    return with_query_parameters(out, kept);
}

}  // namespace schemadiff
