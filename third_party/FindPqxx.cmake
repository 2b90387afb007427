# Finds libpqxx through pkg-config and defines the imported target Pqxx::Pqxx. pkg-config is asked on every system, because
# Debian 12 (6.4) ships no CMake package and Debian 13 (7.10) must be found in the same way.
#
# Results: Pqxx_FOUND, Pqxx_VERSION.

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(PC_PQXX QUIET IMPORTED_TARGET libpqxx)
    pkg_check_modules(PC_PQ QUIET IMPORTED_TARGET libpq)
endif()
set(Pqxx_VERSION ${PC_PQXX_VERSION})

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Pqxx
    REQUIRED_VARS PC_PQXX_LINK_LIBRARIES PC_PQ_LINK_LIBRARIES
    VERSION_VAR Pqxx_VERSION)

if(Pqxx_FOUND AND NOT TARGET Pqxx::Pqxx)
    add_library(Pqxx::Pqxx INTERFACE IMPORTED)
    # libpqxx names libpq as private, and the linker wants it named all the same.
    target_link_libraries(Pqxx::Pqxx INTERFACE PkgConfig::PC_PQXX PkgConfig::PC_PQ)
endif()
