// CREATE SERVER. Manual: sql-createserver.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct Server {
    std::string wrapper;  // its foreign-data wrapper
    std::string type;     // empty: none
    std::string version;  // likewise
    Options options;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("wrapper", &Server::wrapper);
        visit("type", &Server::type);
        visit("version", &Server::version);
        visit("options", &Server::options);
    }
};

}  // namespace schemadiff
