/* Attention of many queries, as when a text is read.
 *
 * The library takes 64 tokens and 64 words together too, but turns keys round one by one, reads the mask one by one,
 * computes the last rows of a tile alone, and passes over the scores seven times. Here all of that is done with whole
 * registers, and the mask is only added where it says something. Heads that share keys and values share a tile, which
 * need not be full; and keys and values of few bits are widened once for all queries of a tile, where the library
 * takes each word anew for each of them. */
#pragma once

#include "attention_queries.h"

namespace attention {

#ifdef __AVX512F__
using Wide = __m512;
constexpr int ROWS = 8;  // queries for which the registers suffice
inline Wide wide(const float * numbers)        { return _mm512_loadu_ps(numbers); }
inline Wide alike(float number)                { return _mm512_set1_ps(number); }
inline Wide none()                             { return _mm512_setzero_ps(); }
inline Wide multiplied(Wide a, Wide b, Wide c) { return _mm512_fmadd_ps(a, b, c); }
inline void keep(float * numbers, Wide from)   { _mm512_storeu_ps(numbers, from); }
#else
using Wide = __m256;
constexpr int ROWS = 6;
inline Wide wide(const float * numbers)        { return _mm256_loadu_ps(numbers); }
inline Wide alike(float number)                { return _mm256_set1_ps(number); }
inline Wide none()                             { return _mm256_setzero_ps(); }
inline Wide multiplied(Wide a, Wide b, Wide c) { return _mm256_fmadd_ps(a, b, c); }
inline void keep(float * numbers, Wide from)   { _mm256_storeu_ps(numbers, from); }
#endif
constexpr int WIDE  = sizeof(Wide) / sizeof(float);
constexpr int PANEL = 2 * WIDE;  // columns of a matrix that lie side by side

/* Rows of a matrix times one panel of another, of which `depth` rows lie one behind the other. */
struct Product {
    const float * left;
    size_t        left_stride;
    const float * panel;
    int64_t       depth;
    float *       result;
    size_t        result_stride;
    bool          added;  // to what is there

    template <int R>
    void compute(int row) const {
        const float * from  = left + row * left_stride;
        const float * right = panel;
        float *       to    = result + row * result_stride;
        Wide held[R][2];
        for (int r = 0; r < R; ++r) {
            held[r][0] = added ? wide(to + r * result_stride) : none();
            held[r][1] = added ? wide(to + r * result_stride + WIDE) : none();
        }
        for (int64_t at = 0; at < depth; ++at, right += PANEL) {
            const Wide first = wide(right), second = wide(right + WIDE);
            for (int r = 0; r < R; ++r) {
                const Wide one = alike(from[r * left_stride + at]);
                held[r][0] = multiplied(first, one, held[r][0]);
                held[r][1] = multiplied(second, one, held[r][1]);
            }
        }
        for (int r = 0; r < R; ++r) {
            keep(to + r * result_stride, held[r][0]);
            keep(to + r * result_stride + WIDE, held[r][1]);
        }
    }

    /* `count` rows, at most ROWS. */
    template <int R = ROWS>
    void compute(int row, int count) const {
        if constexpr (R > 0) {
            if (count == R) {
                return compute<R>(row);
            }
            compute<R - 1>(row, count);
        }
    }

    /* All rows, in parts as equal as can be: one row alone would wait for itself. */
    void compute_all(int rows) const {
        const int parts = (rows + ROWS - 1) / ROWS;
        for (int part = 0, row = 0; part < parts; ++part) {
            const int count = (rows - row + parts - part - 1) / (parts - part);
            compute(row, count);
            row += count;
        }
    }
};

/* Widen `count` numbers of a row, from number `at` on. */
inline void widen(const char * row, ggml_type type, int64_t at, int64_t count, float * to) {
    if (type != Halves::KIND && type != Bytes::KIND) {
        ggml_get_type_traits(type)->to_float(row + ggml_row_size(type, at), to, count);
        return;
    }
    for (int64_t each = 0; each < count; each += LANES) {
        const bool halves = type == Halves::KIND;
        _mm256_storeu_ps(to + each, halves ? Halves::eight(row, at + each) : Bytes::eight(row, at + each));
    }
}

/* Turn eight numbers of each of eight rows round. */
inline void turn(const float * from, size_t stride, float * to, size_t to_stride) {
    __m256 pair[LANES], four[LANES];
    for (int n = 0; n < LANES; n += 2) {
        const __m256 even = _mm256_loadu_ps(from + n * stride), odd = _mm256_loadu_ps(from + (n + 1) * stride);
        pair[n]     = _mm256_unpacklo_ps(even, odd);
        pair[n + 1] = _mm256_unpackhi_ps(even, odd);
    }
    for (int n = 0; n < LANES; n += 4) {
        for (int half = 0; half < 2; ++half) {
            four[n + 2 * half]     = _mm256_shuffle_ps(pair[n + half], pair[n + half + 2], 0x44);
            four[n + 2 * half + 1] = _mm256_shuffle_ps(pair[n + half], pair[n + half + 2], 0xEE);
        }
    }
    for (int n = 0; n < LANES / 2; ++n) {
        _mm256_storeu_ps(to + n * to_stride, _mm256_permute2f128_ps(four[n], four[n + 4], 0x20));
        _mm256_storeu_ps(to + (n + 4) * to_stride, _mm256_permute2f128_ps(four[n], four[n + 4], 0x31));
    }
}

struct Tile {
    static constexpr int MOST = 64;  // queries taken together
    static constexpr int PART = 32;  // numbers widened together: a block of those of few bits

    const Words & words;
    const int64_t padded;  // the width of values in whole panels
    float * const asked;
    float * const keys;    // by panels of words
    float * const values;  // by panels of numbers
    float * const totals;

    /* `memory` is what the library keeps for a thread's own tiles. */
    Tile(const Words & words, float * memory)
        : words(words), padded((words.value_width + PANEL - 1) / PANEL * PANEL),
          asked(memory), keys(asked + MOST * words.key_width), values(keys + BLOCK * words.key_width),
          totals(values + BLOCK * padded) {}

    static size_t memory(const Words & words) {
        const int64_t both = words.key_width + words.value_width;
        return ggml_fa_tile_config::Q * both + ggml_fa_tile_config::KV * both +
            2 * ggml_fa_tile_config::Q * ggml_fa_tile_config::KV + CACHE_LINE_SIZE_F32;
    }

    static bool can(ggml_type type) {
        return type == GGML_TYPE_F16 || (ggml_get_type_traits(type)->to_float && PART % ggml_blck_size(type) == 0);
    }

    void pack_keys(int64_t first, int count) const {
        alignas(32) float part[LANES][PART];
        for (int word = 0; word < BLOCK; word += LANES) {
            expect(words, first + word, LANES);
            float * panel = keys + word / PANEL * PANEL * words.key_width + word % PANEL;
            for (int64_t at = 0; at < words.key_width; at += PART) {
                const int64_t width = std::min<int64_t>(PART, words.key_width - at);
                for (int n = 0; n < LANES; ++n) {
                    const int64_t row = first + std::min(word + n, count - 1);
                    widen(words.keys + row * words.key_stride, words.key_type, at, width, part[n]);
                }
                for (int64_t each = 0; each < width; each += LANES) {
                    turn(part[0] + each, PART, panel + (at + each) * PANEL, PANEL);
                }
            }
        }
    }

    /* Values of words that no query uses count as nothing, whatever they are. */
    void pack_values(int64_t first, uint64_t used) const {
        alignas(32) float part[PART];
        for (int word = 0; word < BLOCK; ++word) {
            const char * row = words.values + (first + word) * words.value_stride;
            for (int64_t at = 0; at < padded; at += PART) {
                const int64_t width = std::min<int64_t>(PART, words.value_width - at);
                if (width < PART || !(used >> word & 1)) {
                    memset(part, 0, sizeof(part));
                }
                if (used >> word & 1) {
                    widen(row, words.value_type, at, width, part);
                }
                for (int64_t each = 0; each < std::min<int64_t>(PART, padded - at); each += LANES) {
                    const int64_t number = at + each;
                    float * to = values + number / PANEL * PANEL * BLOCK + word * PANEL + number % PANEL;
                    _mm256_storeu_ps(to, _mm256_load_ps(part + each));
                }
            }
        }
    }

    void begin(Query * queries, int taken) const {
        for (int each = 0; each < taken; ++each) {
            const __m256 scale = _mm256_set1_ps(words.scale);
            for (int64_t at = 0; at < words.key_width; at += LANES) {
                const __m256 asks = _mm256_mul_ps(_mm256_loadu_ps(queries[each].asks + at), scale);
                _mm256_storeu_ps(asked + each * words.key_width + at, asks);
            }
            queries[each].total = totals + each * padded;
            memset(queries[each].total, 0, padded * sizeof(float));
        }
    }

    void answer(Query * queries, int taken, int64_t from, int64_t to) const {
        constexpr size_t apart = sizeof(Query) / sizeof(float);
        float * weights = queries->weights;
        begin(queries, taken);
        for (int64_t first = from; first < to; first += BLOCK) {
            const int count = (int) std::min<int64_t>(BLOCK, to - first);
            Sees seen[MOST];
            bool any = false;
            for (int each = 0; each < taken; ++each) {
                seen[each] = queries[each].sees(first, count);
                any |= seen[each] != Sees::NOTHING;
            }
            if (!any) {
                continue;
            }
            pack_keys(first, count);
            for (int word = 0; word < BLOCK; word += PANEL) {
                const float * panel = keys + word * words.key_width;
                Product{asked, (size_t) words.key_width, panel, words.key_width, weights + word, apart, false}
                    .compute_all(taken);
            }
            uint64_t used = 0;
            for (int each = 0; each < taken; ++each) {
                queries[each].settle(first, count, words.softcap, seen[each]);
                used |= queries[each].weigh(words.value_width);
            }
            pack_values(first, used);
            for (int64_t at = 0; at < padded; at += PANEL) {
                Product{weights, apart, values + at * BLOCK, BLOCK, totals + at, (size_t) padded, true}
                    .compute_all(taken);
            }
        }
    }
};

}  // namespace attention
