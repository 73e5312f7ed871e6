/*! Byte streams of the runtime: what executables and shader tables are read from. See standins/README.md. */
#pragma once

#include <cstddef>

namespace tvm {
namespace support {

/*! How a type goes through a stream; serializer.h defines it, sources add types by specialising it. */
template <typename T, typename Enable = void>
struct Serializer;

class Stream {
 public:
  virtual ~Stream() = default;

  /*! Reads up to `size` bytes, returns how many there were. */
  virtual size_t Read(void* to, size_t size) = 0;
  /*! Writes `size` bytes, returns how many were taken. */
  virtual size_t Write(const void* from, size_t size) = 0;

  /*! Reads one value; false when the stream ends before it does. */
  template <typename T>
  bool Read(T* value) {
    return Serializer<T>::Read(this, value);
  }

  template <typename T>
  void Write(const T& value) {
    Serializer<T>::Write(this, value);
  }

  /*! Reads `count` values into an array that is long enough. */
  template <typename T>
  bool ReadArray(T* values, size_t count) {
    for (size_t i = 0; i < count; ++i) {
      if (!Read<T>(values + i)) return false;
    }
    return true;
  }

  template <typename T>
  void WriteArray(const T* values, size_t count) {
    for (size_t i = 0; i < count; ++i) Write<T>(values[i]);
  }
};

}  // namespace support
}  // namespace tvm
