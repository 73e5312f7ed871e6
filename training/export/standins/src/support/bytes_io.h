/*! Streams over bytes in memory. See standins/README.md. */
#pragma once

#include <tvm/ffi/error.h>
#include <tvm/ffi/string.h>
#include <tvm/support/io.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace tvm {
namespace support {

/*! Reads from bytes that somebody else keeps alive. */
class BytesInStream : public Stream {
 public:
  explicit BytesInStream(const ffi::Bytes& bytes) : rest_(bytes.data(), bytes.size()) {}
  explicit BytesInStream(const std::string& bytes) : rest_(bytes) {}

  using Stream::Read;
  using Stream::Write;

  size_t Read(void* to, size_t size) override {
    const size_t taken = std::min(size, rest_.size());
    std::memcpy(to, rest_.data(), taken);
    rest_.remove_prefix(taken);
    return taken;
  }

  size_t Write(const void* /*from*/, size_t /*size*/) override {
    TVM_FFI_THROW(RuntimeError) << "this stream can only be read";
    TVM_FFI_UNREACHABLE();
  }

 private:
  std::string_view rest_;
};

/*! Appends to a string. */
class BytesOutStream : public Stream {
 public:
  explicit BytesOutStream(std::string* target) : target_(target) {}

  using Stream::Read;
  using Stream::Write;

  size_t Read(void* /*to*/, size_t /*size*/) override {
    TVM_FFI_THROW(RuntimeError) << "this stream can only be written";
    TVM_FFI_UNREACHABLE();
  }

  size_t Write(const void* from, size_t size) override {
    target_->append(static_cast<const char*>(from), size);
    return size;
  }

 private:
  std::string* target_;
};

}  // namespace support
}  // namespace tvm
