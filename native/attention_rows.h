/* Attention of few queries, as when an answer is written.
 *
 * The library takes each word of the chat by itself, calls two functions for it, and keeps the sum of the values as
 * 16-bit numbers, which it widens and narrows again for each word. Here 64 words are taken together, and up to four
 * queries that look at the same keys: several heads of most models do, and several tokens that are guessed ahead. So
 * keys and values are widened once for all of them, and summed in registers, as 32-bit numbers. */
#pragma once

#include "attention_queries.h"

namespace attention {

/* The sum of each of eight registers. */
inline __m256 sums(const __m256 * of) {
    const __m256 low  = _mm256_hadd_ps(_mm256_hadd_ps(of[0], of[1]), _mm256_hadd_ps(of[2], of[3]));
    const __m256 high = _mm256_hadd_ps(_mm256_hadd_ps(of[4], of[5]), _mm256_hadd_ps(of[6], of[7]));
    return _mm256_add_ps(_mm256_permute2f128_ps(low, high, 0x20), _mm256_permute2f128_ps(low, high, 0x31));
}

template <typename Keys, typename Values>
struct Rows {
    static constexpr int MOST = 4;  // queries taken together

    const Words & words;

    /* What G queries have in common with eight words, of which the last `count` - 1 may stand for those behind. */
    template <int G>
    void multiply(const Query * queries, int64_t first, int count, __m256 product[G][LANES]) const {
        constexpr int PASS = LANES / (G == 3 ? 4 : G);  // words for which the registers suffice
        for (int begin = 0; begin < LANES; begin += PASS) {
            const char * key[PASS];
            __m256 held[G][PASS];
            for (int n = 0; n < PASS; ++n) {
                key[n] = words.keys + (first + std::min(begin + n, count - 1)) * words.key_stride;
                for (int g = 0; g < G; ++g) {
                    held[g][n] = _mm256_setzero_ps();
                }
            }
            for (int64_t step = 0; step < words.key_width; step += Keys::STEP) {
                for (int64_t at = step; at < step + Keys::STEP; at += LANES) {
                    for (int n = 0; n < PASS; ++n) {
                        const __m256 wide = Keys::eight(key[n], at);
                        for (int g = 0; g < G; ++g) {
                            held[g][n] = _mm256_fmadd_ps(wide, _mm256_loadu_ps(queries[g].asks + at), held[g][n]);
                        }
                    }
                }
            }
            for (int n = 0; n < PASS; ++n) {
                for (int g = 0; g < G; ++g) {
                    product[g][begin + n] = held[g][n];
                }
            }
        }
    }

    /* Add the values of those words that are `used`, each weighed, to N registers of each sum. */
    template <int G, int N>
    void add(Query * queries, int64_t first, uint64_t used, int64_t at) const {
        __m256 held[G][N];
        for (int g = 0; g < G; ++g) {
            for (int n = 0; n < N; ++n) {
                held[g][n] = _mm256_loadu_ps(queries[g].total + at + LANES * n);
            }
        }
        const char * value = words.values + first * words.value_stride;
        for (int word = 0; used; ++word, used >>= 1, value += words.value_stride) {
            if (!(used & 1)) {
                continue;
            }
            __m256 weight[G];
            for (int g = 0; g < G; ++g) {
                weight[g] = _mm256_broadcast_ss(queries[g].weights + word);
            }
            for (int n = 0; n < N; ++n) {
                const __m256 wide = Values::eight(value, at + LANES * n);
                for (int g = 0; g < G; ++g) {
                    held[g][n] = _mm256_fmadd_ps(wide, weight[g], held[g][n]);
                }
            }
        }
        for (int g = 0; g < G; ++g) {
            for (int n = 0; n < N; ++n) {
                _mm256_storeu_ps(queries[g].total + at + LANES * n, held[g][n]);
            }
        }
    }

    template <int G>
    void answer(Query * queries, int64_t from, int64_t to) const {
        constexpr int N = LANES / (G == 3 ? 4 : G);
        for (int64_t first = from; first < to; first += BLOCK) {
            const int count = (int) std::min<int64_t>(BLOCK, to - first);
            Sees seen[G];
            bool any = false;
            for (int g = 0; g < G; ++g) {
                seen[g] = queries[g].sees(first, count);
                any |= seen[g] != Sees::NOTHING;
            }
            if (!any) {
                continue;
            }
            for (int at = 0; at < count; at += LANES) {
                __m256 product[G][LANES];
                expect(words, first + at, LANES);
                multiply<G>(queries, first + at, std::min(LANES, count - at), product);
                for (int g = 0; g < G; ++g) {
                    const __m256 score = _mm256_mul_ps(sums(product[g]), _mm256_set1_ps(words.scale));
                    _mm256_store_ps(queries[g].weights + at, score);
                }
            }
            uint64_t used = 0;
            for (int g = 0; g < G; ++g) {
                queries[g].settle(first, count, words.softcap, seen[g]);
                used |= queries[g].weigh(words.value_width);
            }
            int64_t at = 0;
            for (; at + N * LANES <= words.value_width; at += N * LANES) {
                add<G, N>(queries, first, used, at);
            }
            for (; at < words.value_width; at += LANES) {
                add<G, 1>(queries, first, used, at);
            }
        }
    }

    void answer(Query * queries, int taken, int64_t from, int64_t to) const {
        for (int each = 0; each < taken; ++each) {
            memset(queries[each].total, 0, words.value_width * sizeof(float));
        }
        for (; taken > 0; taken -= MOST, queries += MOST) {
            switch (taken) {
                case 1:  answer<1>(queries, from, to); break;
                case 2:  answer<2>(queries, from, to); break;
                case 3:  answer<3>(queries, from, to); break;
                default: answer<MOST>(queries, from, to);
            }
        }
    }
};

}  // namespace attention
