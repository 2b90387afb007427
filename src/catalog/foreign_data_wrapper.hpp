// CREATE FOREIGN DATA WRAPPER. Manual: sql-createforeigndatawrapper.
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

struct ForeignDataWrapper {
    std::string handler, validator;  // qualified and quoted functions; empty: none
    Options options;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("handler", &ForeignDataWrapper::handler);
        visit("validator", &ForeignDataWrapper::validator);
        visit("options", &ForeignDataWrapper::options);
    }
};

}  // namespace schemadiff
