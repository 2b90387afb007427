// Private to src/introspect. Connection texts: URIs as libpq takes them, "key=value ..", and what other tools add to
// URIs. Manual 34.1.1 "Connection Strings". Works on texts that libpq would refuse, too: messages are made of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

bool is_connection_uri(std::string_view url);

// Where the passwords stand, as pairs of offset and length; sorted.
struct Secret {
    std::size_t offset = 0;
    std::size_t length = 0;
};
std::vector<Secret> find_secrets(std::string_view url);

// The message with everything that is a password in the URL replaced by ***.
std::string without_secrets(std::string message, std::string_view url);

struct QueryParameter {
    std::string name;       // decoded
    std::string_view text;  // "name=value" as written
};
// Parameters after the "?" of a URI.
std::vector<QueryParameter> query_parameters(std::string_view uri);
// The URI with other parameters: "name=value" each, as written.
std::string with_query_parameters(std::string_view uri, const std::vector<std::string_view>& parameters);

std::string percent_decode(std::string_view text);
std::string percent_encode(std::string_view text);

}  // namespace schemadiff
