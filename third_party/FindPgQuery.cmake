# Finds libpg_query, PostgreSQL's parser as a static library, and defines the imported target PgQuery::PgQuery.
# Its headers are SYSTEM includes: they are PostgreSQL's own and do not compile cleanly under this project's warnings.
# Version 17 is the reference; version 18 is accepted and, on a C library older than 2.38, completed by pg_query_shims.cpp.
#
# Hints: PgQuery_ROOT. Results: PgQuery_FOUND, PgQuery_VERSION (the PostgreSQL major whose grammar it is).

find_path(PgQuery_INCLUDE_DIR pg_query.h)
find_library(PgQuery_LIBRARY NAMES libpg_query.a)
find_library(PgQuery_PROTOBUF_C_LIBRARY NAMES protobuf-c)
find_package(Threads QUIET)

if(PgQuery_INCLUDE_DIR)
    file(STRINGS ${PgQuery_INCLUDE_DIR}/pg_query.h PgQuery_version_line REGEX "^#define PG_MAJORVERSION ")
    string(REGEX MATCH "[0-9]+" PgQuery_VERSION "${PgQuery_version_line}")
    # The node headers sit in two folders: pg_query/postgres/nodes/..., which include "postgres.h" and "pg_config.h" unqualified.
    set(PgQuery_INCLUDE_DIRS
        ${PgQuery_INCLUDE_DIR} ${PgQuery_INCLUDE_DIR}/pg_query ${PgQuery_INCLUDE_DIR}/pg_query/postgres)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PgQuery
    REQUIRED_VARS PgQuery_LIBRARY PgQuery_INCLUDE_DIR PgQuery_PROTOBUF_C_LIBRARY Threads_FOUND
    VERSION_VAR PgQuery_VERSION
    REASON_FAILURE_MESSAGE "scripts/install-dependencies installs libpg-query-dev 17 on Debian 12 and 13")
mark_as_advanced(PgQuery_INCLUDE_DIR PgQuery_LIBRARY PgQuery_PROTOBUF_C_LIBRARY)

if(PgQuery_FOUND AND NOT TARGET PgQuery::PgQuery)
    add_library(PgQuery::PgQuery STATIC IMPORTED)
    set_target_properties(PgQuery::PgQuery PROPERTIES
        IMPORTED_LOCATION ${PgQuery_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES "${PgQuery_INCLUDE_DIRS}"
        INTERFACE_LINK_LIBRARIES "${PgQuery_PROTOBUF_C_LIBRARY};Threads::Threads")

    # libpg_query 18 in Debian is built against a newer C library: it calls strlcpy and __isoc23_strtoul.
    if(PgQuery_VERSION VERSION_GREATER_EQUAL 18)
        include(CheckSymbolExists)
        check_symbol_exists(strlcpy string.h PgQuery_HAVE_STRLCPY)
        if(NOT PgQuery_HAVE_STRLCPY)
            add_library(PgQuery_shims STATIC ${CMAKE_CURRENT_LIST_DIR}/pg_query_shims.cpp)
            set_property(TARGET PgQuery::PgQuery APPEND PROPERTY INTERFACE_LINK_LIBRARIES PgQuery_shims)
        endif()
    endif()
endif()
