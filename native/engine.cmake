# Read by CMake when llama.cpp's ggml is configured (CMAKE_PROJECT_ggml_INCLUDE): what this app changes in the engine.
#
# The two headers beside this file say what and why. They are installed beside the library, so that who has it can
# see what it was compiled with, and tools/setup.py that it is today's.

set(native "${CMAKE_CURRENT_LIST_DIR}")

if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$" AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
    add_compile_options("$<$<COMPILE_LANGUAGE:C,CXX>:SHELL:-include \"${native}/matrix_tiles.h\">")
endif()

set(ops "${CMAKE_CURRENT_SOURCE_DIR}/src/ggml-cpu/ops.cpp")
set(function "static void ggml_compute_forward_flash_attn_ext_f16_one_chunk(")
set(first "    const bool write_partials = (partials != nullptr);")
set(each_head "            for (int64_t q_head = 0; q_head < neq2; q_head++) {
                ggml_compute_forward_flash_attn_ext_f16_one_chunk(
                    params, dst, q_head, q_head + 1, ic_start, ic_end,")
set(all_heads "            {
                ggml_compute_forward_flash_attn_ext_f16_one_chunk(
                    params, dst, 0, neq2, ic_start, ic_end,")
file(COPY "${native}/attention_rows.h" DESTINATION "${CMAKE_CURRENT_SOURCE_DIR}/src/ggml-cpu")
file(READ "${ops}" text)
string(FIND "${text}" "attention_rows.h" done)
if(done EQUAL -1)
    foreach(place IN ITEMS "${function}" "${first}" "${each_head}")
        string(FIND "${text}" "${place}" from)
        string(FIND "${text}" "${place}" last REVERSE)
        if(from EQUAL -1 OR NOT from EQUAL last)
            message(FATAL_ERROR "This llama.cpp has another attention: adapt native/engine.cmake to it.")
        endif()
    endforeach()
    string(REPLACE "${function}" "#include \"attention_rows.h\"\n\n${function}" text "${text}")
    string(REPLACE "${first}"
        "    if (ATTENTION_ROWS_COMPUTE(params, dst, ir0, ir1, ic_start, ic_end, partials, partial_stride)) {\n        return;\n    }\n\n${first}"
        text "${text}")
    string(REPLACE "${each_head}" "${all_heads}" text "${text}")
    file(WRITE "${ops}" "${text}")
endif()

set(sources "${native}/attention_rows.h" "${native}/matrix_tiles.h" "${native}/engine.cmake")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sources}")
if(DEFINED SKBUILD_PLATLIB_DIR)
    install(FILES ${sources} DESTINATION "${SKBUILD_PLATLIB_DIR}/llama_cpp/native")
endif()
